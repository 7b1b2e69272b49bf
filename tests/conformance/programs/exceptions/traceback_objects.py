"""Traceback and frame objects."""

import sys
import types


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)


def inner(value):
    local = value + 1
    raise ValueError(local)


def outer():
    name = "outer local"
    inner(1)


def lines(tb):
    found = []
    while tb is not None:
        found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


try:
    outer()
except ValueError as error:
    caught = error
tb = caught.__traceback__
print(lines(tb), type(tb), isinstance(tb, types.TracebackType))
last = tb.tb_next.tb_next
print(last.tb_frame.f_locals, last.tb_next, last.tb_lasti >= 0)
print(tb.tb_next.tb_frame.f_locals, tb.tb_frame.f_globals is globals(), tb.tb_frame.f_locals is globals())
print(last.tb_frame.f_back is tb.tb_next.tb_frame)
print(last.tb_frame.f_code is inner.__code__, last.tb_frame.f_builtins["len"] is len, last.tb_frame.f_trace)
attempt(lambda: setattr(tb, "tb_lineno", 5))
attempt(lambda: setattr(tb, "tb_frame", None))
attempt(lambda: setattr(tb, "tb_next", 5))
attempt(lambda: setattr(last, "tb_next", tb))
attempt(lambda: delattr(tb, "tb_next"))
attempt(lambda: tb.missing)
print(sorted(n for n in dir(tb) if not n.startswith("__")))
shorter = caught.with_traceback(tb.tb_next)
print(lines(shorter.__traceback__))
tb.tb_next = None
print(lines(tb))

print("reraising adds lines")


def again():
    try:
        outer()
    except ValueError as error:
        raise error


try:
    again()
except ValueError as error:
    print(lines(error.__traceback__))


def bare():
    try:
        outer()
    except ValueError:
        raise


try:
    bare()
except ValueError as error:
    print(lines(error.__traceback__))


def with_finally():
    try:
        outer()
    finally:
        pass


try:
    with_finally()
except ValueError as error:
    print(lines(error.__traceback__))


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print(kind.__name__, value, lines(tb))


def with_manager():
    with Manager():
        outer()


try:
    with_manager()
except ValueError as error:
    print(lines(error.__traceback__))

stored = ValueError("stored")
for _ in range(2):
    try:
        raise stored
    except ValueError as error:
        print(lines(error.__traceback__))
try:
    raise stored.with_traceback(None)
except ValueError as error:
    print(lines(error.__traceback__))

print("frames")


def current():
    return sys._getframe()


f = current()
print(f.f_code.co_name, f.f_lineno, f.f_back is sys._getframe(), type(f))


def depth():
    frame = sys._getframe(1)
    return frame.f_code.co_name, frame.f_lineno, sorted(frame.f_locals)


def calls_depth():
    here = 1
    return depth()


print(calls_depth())
attempt(lambda: sys._getframe(100))
attempt(lambda: sys._getframe("x"))


def generator():
    yield sys._getframe().f_back.f_code.co_name


def uses_generator():
    return next(generator())


print(uses_generator())


def closure():
    shared = 1

    def inside():
        print(sorted(sys._getframe().f_locals.items()))
        return shared

    return inside()


closure()


class Body:
    attribute = 1
    print(sys._getframe().f_code.co_name, "attribute" in sys._getframe().f_locals, sys._getframe().f_back.f_code.co_name)


try:
    raise KeyError
except KeyError as error:
    print(error.__traceback__.tb_frame is sys._getframe())

print([frame_line for frame_line in [sys._getframe().f_lineno]])
attempt(lambda: types.TracebackType(None, sys._getframe(), 1, 2).tb_lineno)
attempt(lambda: types.TracebackType(1, 2, 3, 4))
attempt(lambda: sys._getframe().f_locals["zzz"])
print(repr(tb)[:21], repr(f)[:10], "line" in repr(f))


def writes():
    x = 1
    frame = sys._getframe()
    frame.f_locals["x"] = 5
    frame.f_locals["new"] = 6
    return x, frame.f_locals["new"], "new" in frame.f_locals, sorted(frame.f_locals)


print(writes())
print(f.f_lasti > 0, f.f_generator)
f.clear()
attempt(lambda: sys._getframe().clear())
