"""traceback.TracebackException: what it keeps, how many of a group it shows, and when two are equal."""

import traceback
import warnings


def fails(divisor=0):
    return 1 / divisor


def caught(action, *args):
    try:
        action(*args)
    except Exception as error:
        return error


def lookup(key):
    try:
        return {}[key]
    except KeyError as error:
        raise LookupError("nothing there") from error


first = caught(fails)
told = traceback.TracebackException.from_exception(first)
print(str(told), told.exc_type_str, told.stack[-1].name, told.stack[-1].line)
print(told == traceback.TracebackException.from_exception(first))
print(told == traceback.TracebackException.from_exception(first, limit=1))
print(told == traceback.TracebackException.from_exception(ZeroDivisionError("division by zero")), told == "text")
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(told.exc_type, [str(one.message) for one in seen])
    print(traceback.TracebackException.from_exception(first, save_exc_type=False).exc_type)

# ── what led to it ──

chained = caught(lookup, "a")
for compact in (False, True):
    told = traceback.TracebackException.from_exception(chained, compact=compact)
    print(compact, told.__cause__.exc_type_str, told.__context__, told.__suppress_context__)

ring = ValueError("a ring")
other = TypeError("of two")
ring.__context__, other.__context__ = other, ring
told = traceback.TracebackException.from_exception(ring)
print(told.__context__, told.__context__.__context__)

long = None
for number in range(3000):
    link = ValueError(number)
    link.__context__, long = long, link
told = traceback.TracebackException.from_exception(long)
depth = 0
while told is not None:
    told, depth = told.__context__, depth + 1
print("links", depth)

# ── groups ──

many = ExceptionGroup("many", [ValueError(number) for number in range(6)])
print("".join(traceback.TracebackException.from_exception(many, max_group_width=2).format()))
nested = ValueError("at the bottom")
for level in range(4):
    nested = ExceptionGroup(f"level {level}", [nested])
print("".join(traceback.TracebackException.from_exception(nested, max_group_depth=2).format()))

lines = ExceptionGroup("two\nlines", [ValueError("and\nhere"), ExceptionGroup("inner", [KeyError("k")])])
print(traceback.format_exception_only(lines, show_group=True))
print(traceback.format_exception_only(lines))


class Unspeakable(Exception):
    def __str__(self):
        raise RuntimeError("no words")


print(traceback.TracebackException.from_exception(Unspeakable()))
