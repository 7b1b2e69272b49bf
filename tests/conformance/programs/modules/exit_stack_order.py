# ExitStack: the last comes first, what it swallows, and exceptions that replace each other
from contextlib import ExitStack, contextmanager, suppress


@contextmanager
def step(name, swallow=None):
    print("enter", name)
    try:
        yield name
    except Exception as error:
        print(name, "sees", repr(error))
        if not isinstance(error, swallow or ()):
            raise
    finally:
        print("leave", name)


with ExitStack() as stack:
    names = [stack.enter_context(step(name)) for name in ("a", "b")]
    stack.callback(print, "callback", sep=" / ")

    @stack.push
    def last(kind, error, traceback):
        print("pushed", kind)

    print(names)

with ExitStack() as stack:
    stack.enter_context(step("outer", ValueError))
    stack.enter_context(step("inner"))
    raise ValueError("lost")
print("after")


def fail(error):
    raise error


try:
    with ExitStack() as stack:
        stack.callback(fail, KeyError("third"))
        stack.callback(fail, TypeError("second"))
        raise ValueError("first")
except KeyError as error:
    print(repr(error), "<-", repr(error.__context__), "<-", repr(error.__context__.__context__))

with ExitStack() as stack:
    for name in "xy":
        stack.enter_context(step(name))
    kept = stack.pop_all()
print("kept, not left")
kept.close()

for thing in (3, object()):
    try:
        with ExitStack() as stack:
            stack.enter_context(thing)
    except TypeError as error:
        print(error)
with suppress(KeyError, IndexError):
    {}["missing"]
with suppress(ValueError):
    raise ExceptionGroup("many", [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("mixed", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))
