"""The module traceback."""

import io
import sys
import traceback


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def inner(value):
    return 1 / value


def outer():
    return inner(0) + 1


def caught(action):
    try:
        action()
    except BaseException as error:
        return error


error = caught(outer)
print(traceback.format_exception(error))
print("".join(traceback.format_exception(type(error), error, error.__traceback__)), end="")
print(traceback.format_exception_only(error), traceback.format_exception_only(ValueError, error))
print(traceback.format_exception_only(ValueError()), traceback.format_exception_only(KeyError("k")))
print(traceback.format_exception_only(SyntaxError("bad", ("f.py", 1, 2, "text", 1, 4))))
print(traceback.format_tb(error.__traceback__))
print(traceback.format_exception(error, limit=1), traceback.format_exception(error, limit=-1))
print(traceback.format_exception(error, limit=0))
try:
    outer()
except ZeroDivisionError:
    print(traceback.format_exc(), end="")
    print(traceback.format_exc(limit=1), end="")
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc()
print(traceback.format_exc(), end="")
buffer = io.StringIO()
traceback.print_exception(error, file=buffer)
print(buffer.getvalue(), end="")
traceback.print_tb(error.__traceback__, file=sys.stdout)


def chained():
    try:
        outer()
    except ZeroDivisionError as first:
        raise KeyError("second") from first


second = caught(chained)
print("".join(traceback.format_exception(second)), end="")
print("".join(traceback.format_exception(second, chain=False)), end="")
group = ExceptionGroup("group", [error, ValueError("other"), ExceptionGroup("inner", [TypeError(1)])])
print(traceback.format_exception(group))
print(traceback.format_exception_only(group), traceback.format_exception_only(group, show_group=True))
group.add_note("a note")
print(traceback.format_exception_only(group))

stack = traceback.extract_tb(error.__traceback__)
print(stack, type(stack).__name__, len(stack))
for frame in stack:
    print(frame.filename == __file__, frame.lineno, frame.name, frame.line, frame.colno, frame.end_colno)
filename, lineno, name, line = stack[0]
print(lineno, name, line, stack[0][1], len(stack[0]), stack[0] == tuple(stack[0]))
print(stack.format() == traceback.format_tb(error.__traceback__), traceback.format_list(stack) == stack.format())
print(traceback.format_list([("file.py", 3, "function", "the line"), ("other.py", 4, "g", None)]))
print(traceback.FrameSummary("f.py", 5, "name", line="  text  ").line, traceback.FrameSummary("f", 1, "n"))


def where():
    return traceback.extract_stack()


def calls_where():
    return where()


found = calls_where()
print([(frame.lineno, frame.name, frame.line) for frame in found[-2:]])
print([frame.name for frame in traceback.extract_stack(limit=1)])
print("".join(traceback.format_stack(limit=1)), end="")


def prints_stack():
    traceback.print_stack(limit=2, file=sys.stdout)


prints_stack()
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(error.__traceback__)])
told = traceback.TracebackException.from_exception(second)
print(str(told), told.exc_type_str, str(told.__cause__), len(told.stack))
print("".join(told.format()) == "".join(traceback.format_exception(second)))
print(list(told.format_exception_only()))
traceback.clear_frames(error.__traceback__)
attempt(lambda: traceback.format_exception(5))
attempt(lambda: traceback.format_exception(ValueError, error))
print(traceback.format_exception(None))
