"""Errors that are copied, pickled and changed afterwards keep what they know."""

import copy
import pickle
from types import TracebackType


def facts(error):
    return type(error).__name__, error.args, error.filename, error.filename2, str(error)


for error in [
    OSError(9001, "no such thing", "here.txt"),
    OSError(9002, "not across disks", "from.txt", None, "to.txt"),
    OSError("odd", "number", "name"),
    OSError("only a text"),
    FileNotFoundError(2, "gone"),
]:
    print(facts(error))
    print(facts(copy.copy(error)) == facts(error), [facts(pickle.loads(pickle.dumps(error, p))) == facts(error) for p in (3, 4, 5)])

noted = PermissionError(13, "locked", "door")
noted.key = "under the mat"
print(noted.__reduce__())
print(copy.copy(noted).key)

# ── what a codec's error says is worked out when it is asked ──

refused = UnicodeEncodeError("ascii", "a\u20acb", 1, 2, "no euro")
print(refused)
refused.reason = 42
refused.encoding = "EBCDIC"
refused.end = 3
print(refused)
garbled = UnicodeDecodeError("utf-8", bytearray(b"ab\xff"), 2, 3, "bad byte")
print(garbled, garbled.object, garbled.args)
moved = UnicodeTranslateError("abc", 1, 2, "no reason")
moved.reason = 2.5
print(moved)

# ── tracebacks by hand ──


def here():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


entry = here()
print(TracebackType(entry, entry.tb_frame, 0, 77).tb_lineno)
for wrong in [
    (None, None, 0, 1),
    (1, entry.tb_frame, 0, 1),
    (None, entry.tb_frame, "0", 1),
    (None, entry.tb_frame, 0, None),
]:
    try:
        TracebackType(*wrong)
    except TypeError as error:
        print(error)
