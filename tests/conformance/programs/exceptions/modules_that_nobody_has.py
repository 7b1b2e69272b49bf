# An import that CPython cannot find either is an error when the program gets there, not before.
try:
    from . import sibling
except ImportError as error:
    print(type(error).__name__, error)
try:
    from .package.part import thing
except ImportError as error:
    print(type(error).__name__, error)
for name in ("nothing.at.all", "asyncio.nowhere", "collections.abcd"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error, "|", error.name)


def later():
    import helpers_of_mine

    return helpers_of_mine


try:
    later()
except ImportError as error:
    print(f"{error.msg=} {error.name=} {error.path=}")
print("so far so good")
import maths

print("never reached")
