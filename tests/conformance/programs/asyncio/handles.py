"""Handles: what call_soon, call_later and call_at give."""
import asyncio
from functools import partial


class Greeter:
    def greet(self, *args):
        print("greet", args)

    def __call__(self):
        print("called")

    def __repr__(self):
        return "<greeter>"


def plain(*args):
    print("plain", args)


async def main():
    loop = asyncio.get_running_loop()
    greeter = Greeter()
    for handle in (loop.call_soon(plain, 1), loop.call_soon(greeter.greet), loop.call_soon(greeter), loop.call_soon(partial(plain, 2, key=3) if False else partial(plain, 2)), loop.call_soon(print, "x", "y"), loop.call_soon(lambda: None), loop.call_soon([].append, 3)):
        print(handle, handle.cancelled(), type(handle).__name__)
    handle = loop.call_soon(plain, "never")
    print(handle.cancel(), handle.cancelled(), handle, handle.cancel())
    timer = loop.call_later(1.5, plain, "timer")
    print(timer, timer.when(), timer.cancelled(), isinstance(timer, asyncio.Handle), type(timer).__name__)
    other = loop.call_at(5, plain, "at")
    print(other, other.when(), other > timer, timer <= other, timer == timer, timer == other)
    other.cancel()
    print(other, timer.get_context() is not None)
    await asyncio.sleep(2)
    print(timer.cancelled(), timer)
    timer.cancel()
    print(timer.cancelled(), timer)
    print(loop.call_soon(plain), loop.call_later(0, plain), loop.call_later(-1, plain, "past"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
