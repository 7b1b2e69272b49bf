from __future__ import annotations
import gc
import inspect
import io
import os
import os.path
import textwrap
from contextlib import *
from types import SimpleNamespace

out = io.StringIO()
print("a", 1, file=out)
out.write("two\nthree")
print(repr(out.getvalue()), out.tell(), out.seek(0), out.readline(), out.read(2), list(out))
with io.StringIO("x\ny\n") as lines:
    print([line for line in lines])
try:
    lines.read()
except ValueError as e:
    print(e)
data = io.BytesIO(b"abc")
print(data.read(2), data.write(b"ZZ"), data.getvalue())
with redirect_stdout(io.StringIO()) as captured:
    print("captured", "text")
print(repr(captured.getvalue()))
print(os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.txt"), os.path.dirname("/x/y.txt"), os.path.splitext("a.tar.gz"), os.path.normpath("/a/./b/../c"))
print(os.path.exists("/no/such"), os.getenv("NOPE", "default"), os.sep, os.path.split("a/b"))


async def coroutine():
    pass


def generator():
    yield


async def asyncgen():
    yield


pending = coroutine()
print(inspect.iscoroutine(pending), inspect.isawaitable(pending), inspect.iscoroutinefunction(coroutine), inspect.isgeneratorfunction(generator), inspect.isasyncgenfunction(asyncgen), inspect.isgenerator(generator()), inspect.iscoroutinefunction(generator), inspect.getcoroutinestate(pending))
pending.close()
print(inspect.getcoroutinestate(pending), inspect.isclass(int), inspect.isfunction(generator), inspect.ismethod("".join))
print(textwrap.dedent("  a\n    b\n  c"), textwrap.fill("the quick brown fox jumps over the lazy dog", 16), textwrap.indent("a\n\nb", "> "), textwrap.shorten("hello big world", 11))
print(SimpleNamespace(a=1, b="x"), SimpleNamespace(a=1) == SimpleNamespace(a=1), gc.isenabled())


@contextmanager
def tag(name):
    print("open", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("close", name)


with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("v"):
    raise ValueError("inside")
try:
    with tag("k"):
        raise KeyError("outside")
except KeyError as e:
    print("KeyError", e)


@tag("deco")
def decorated():
    return 5


print(decorated())
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with ExitStack() as stack:
    stack.enter_context(tag("one"))
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *details: print("pushed", details[0]) or True)
    raise RuntimeError("swallowed")
with nullcontext(3) as three:
    print(three)


class Closable:
    def close(self):
        print("closed")


with closing(Closable()) as thing:
    print(type(thing).__name__)


@contextmanager
def silent():
    if False:
        yield


@contextmanager
def twice():
    yield
    yield


for make in (silent, twice):
    try:
        with make():
            pass
    except RuntimeError as e:
        print(e)
try:
    with ExitStack() as stack:
        stack.enter_context(3)
except TypeError as e:
    print(e)


@asynccontextmanager
async def resource():
    print("acquire")
    try:
        yield "r"
    finally:
        print("release")


async def main():
    async with resource() as r:
        print(r)
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource()))
        stack.push_async_callback(coroutine)


try:
    main().send(None)
except StopIteration:
    print("done")
