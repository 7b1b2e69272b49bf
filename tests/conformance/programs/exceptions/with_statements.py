class Manager:
    def __init__(self, name, *, suppress=False, fail_enter=False, fail_exit=False):
        self.name, self.suppress, self.fail_enter, self.fail_exit = name, suppress, fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise RuntimeError(f"enter {self.name}")
        return self.name.upper()

    def __exit__(self, kind, error, tb):
        print("exit", self.name, kind and kind.__name__, error, tb is not None)
        if self.fail_exit:
            raise LookupError(f"exit {self.name}")
        return self.suppress


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (
    Manager("p") as p,
    Manager("q"),
):
    print(p)
with Manager("quiet", suppress=True):
    raise ValueError("swallowed")
    print("never")
try:
    with Manager("outer"), Manager("broken", fail_enter=True):
        print("never")
except RuntimeError as error:
    print("caught", error)
try:
    with Manager("outer", suppress=True), Manager("inner", fail_exit=True):
        raise ValueError("body")
    print("outer swallowed it")
except LookupError as error:
    print("never", error)


def leaving(how):
    for i in range(2):
        with Manager(f"{how}{i}"):
            if how == "return":
                return i
            if how == "break":
                break
            if how == "continue":
                continue
    return "end"


print(leaving("return"), leaving("break"), leaving("continue"))
with Manager("tuple") as (x, *rest):
    print(x, rest)
data = {}
with Manager("item") as data["key"], Manager("attr") as Manager.found:
    print(data, Manager.found)


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *args):
        pass


class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


for thing in (NoExit(), NoEnter(), 5, None, AsyncOnly(), open):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)


class Instance:
    pass


i = Instance()
i.__enter__ = lambda: 1
i.__exit__ = lambda *a: None
try:
    with i:
        pass
except TypeError as error:
    print(error)
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout
import io


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except KeyError as error:
        print("tag saw", error)
    finally:
        print(f"</{name}>")


with tag("b") as name:
    print(name)
with tag("i"):
    raise KeyError("gone")
try:
    with tag("u"):
        raise IndexError("through")
except IndexError as error:
    print("outside", error)


@tag("deco")
def decorated(x):
    print("in", x)
    return x


print(decorated(1), decorated(2))


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for make in (never, twice):
    try:
        with make():
            print("body")
    except RuntimeError as error:
        print(error)
with ExitStack() as stack:
    for n in range(3):
        stack.enter_context(Manager(f"s{n}"))
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    raise ValueError("in the stack")
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with nullcontext(5) as five, closing(io.StringIO("text")) as f:
    print(five, f.read())
print(f.closed)
with redirect_stdout(io.StringIO()) as out:
    print("hidden")
print(repr(out.getvalue()))
