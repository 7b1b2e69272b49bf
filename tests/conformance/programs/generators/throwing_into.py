# generator.throw in every way: classes, instances, the old three arguments, and what is no exception.
import warnings


def listener():
    while True:
        try:
            got = yield "ready"
            print("  sent", got)
        except ValueError as error:
            print("  caught", repr(error), "context", repr(error.__context__))
        except TypeError as error:
            print("  caught TypeError:", error)


def started():
    generator = listener()
    next(generator)
    return generator


print(started().throw(ValueError))
print(started().throw(ValueError("an instance")))


class Picky(ValueError):
    def __init__(self, *args):
        raise TypeError("made the wrong way")


class Replaced(ValueError):
    def __new__(cls, *args):
        return 3


print(started().throw(Picky))
print(started().throw(Replaced))

for nothing in (3, "text", int, None):
    try:
        started().throw(nothing)
    except TypeError as error:
        print("refused:", error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(started().throw(ValueError, "the old way"))
    print(started().throw(ValueError, ("two", "arguments")))
    print(started().throw(ValueError, ValueError("given")))
print(len(caught), caught[0].category.__name__, caught[0].message)


def stops():
    try:
        yield 1
    except KeyError:
        return "returned"


generator = stops()
next(generator)
try:
    generator.throw(KeyError("k"))
except StopIteration as stop:
    print("stopped with", stop.value)

fresh = stops()
try:
    fresh.throw(KeyError("before the start"))
except KeyError as error:
    print("not started:", error, list(fresh))

done = stops()
list(done)
try:
    done.throw(OSError("after the end"))
except OSError as error:
    print("ended:", error)


def inner():
    try:
        yield "inner"
    except KeyError:
        yield "inner caught it"


def outer():
    try:
        yield from inner()
    except ValueError:
        yield "outer caught it"


generator = outer()
print(next(generator), generator.throw(KeyError), generator.throw(ValueError))
