"""with statements: what enters, what exits, in which order, and what is swallowed."""
from contextlib import contextmanager, suppress


class Tracked:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise RuntimeError(f"cannot enter {self.name}")
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error, traceback is not None)
        if self.fail_exit:
            raise RuntimeError(f"cannot exit {self.name}")
        return self.swallow


with Tracked("a") as a, Tracked("b") as b:
    print(a, b)
with (
    Tracked("c") as c,
    Tracked("d", swallow=True),
):
    raise ValueError("swallowed")
for manager in (Tracked("e"), Tracked("f", fail_enter=True), Tracked("g", fail_exit=True), Tracked("h", swallow=1)):
    try:
        with Tracked("outer"), manager:
            1 / 0
    except Exception as error:
        print(type(error).__name__, error, type(error.__context__).__name__)


def returns():
    with Tracked("r"):
        return "returned"


def loops():
    for i in range(3):
        with Tracked(i and f"n{i}" or "zero"):
            if i == 1:
                continue
            if i == 2:
                break
    return "done"


print(returns(), loops())


@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try:
        yield name
    except KeyError as error:
        print(f"[{error}]", end="")
    finally:
        print(f"</{name}>")


with tag("b"):
    print("bold", end="")
with tag("i"):
    raise KeyError("lost")
try:
    with tag("u"):
        raise IndexError("kept")
except IndexError as error:
    print(error)
with suppress(ZeroDivisionError, KeyError):
    {}["x"]
target = {}
with Tracked("t") as target["key"], Tracked("s") as (*letters,):
    print(target, letters)
for thing in (5, None, "text", Tracked):
    try:
        with thing:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Half:
    def __enter__(self):
        return self


try:
    with Half():
        pass
except TypeError as error:
    print(error)
try:
    with tag("twice") as t:
        raise StopIteration("odd")
except Exception as error:
    print(type(error).__name__, error)


@tag("deco")
def decorated():
    print("inside", end="")


decorated()
