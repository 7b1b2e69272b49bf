"""types.coroutine, of generator functions and of functions that return something like a generator."""
import asyncio
import types


class Steps:
    """Like a generator, but none."""

    __name__ = __qualname__ = "Steps"

    def __init__(self, count):
        self.left = count

    def send(self, value):
        if self.left == 0:
            raise StopIteration("arrived")
        self.left -= 1

    def throw(self, error, *rest):
        print("thrown", type(error).__name__)
        raise error

    def close(self):
        print("closed")

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)


@types.coroutine
def walk(count):
    return Steps(count)


@types.coroutine
def pause():
    yield
    return "paused"


@types.coroutine
def plain(value):
    return value


async def nothing():
    pass


async def main():
    print(type(walk(1)).__name__, asyncio.iscoroutine(walk(1)), walk.__name__)
    print(await walk(3), await pause(), plain(4))
    print(await asyncio.create_task(walk(2)))
    task = asyncio.create_task(walk(10))
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))
    wrapped = walk(1)
    print(iter(wrapped) is wrapped, next(wrapped), wrapped.__qualname__)
    wrapped.close()
    generator = plain(number for number in range(3))
    print(type(generator).__name__, generator.gi_running, generator.cr_code is generator.gi_code)
    print(list(generator))
    coroutine = nothing()
    print(plain(coroutine) is coroutine)
    await coroutine


asyncio.run(main())
print(types.coroutine(pause) is pause, types.coroutine(main) is main)
try:
    types.coroutine(1)
except TypeError as error:
    print(error)
