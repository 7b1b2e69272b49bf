import asyncio
import types


class Ready:
    def __await__(self):
        return "ready"
        yield


class Rounds:
    """Gives the loop so many turns."""

    def __init__(self, count):
        self.count = count

    def __await__(self):
        for n in range(self.count):
            print("round", n)
            yield
        return self.count


class Delegating:
    def __init__(self, inner):
        self.inner = inner

    def __await__(self):
        return self.inner.__await__()


class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        loop.call_later(self.seconds, future.set_result, None)
        yield from future
        return self.seconds


@types.coroutine
def old_style(future):
    result = yield from future
    return f"old {result}"


class NoIterator:
    def __await__(self):
        return 5


class Coroutine:
    async def __await__(self):
        return 1


async def value():
    return 7


async def main():
    loop = asyncio.get_running_loop()
    print(await Ready(), await Rounds(2), await Delegating(Rounds(0)), await Sleep(0.5))
    print(await Delegating(value()), await Delegating(asyncio.ensure_future(value())))
    future = loop.create_future()
    loop.call_soon(future.set_result, "future")
    print(await old_style(future), loop.time())
    for wrong in NoIterator(), Coroutine(), 5, [value], value:
        try:
            await wrong
        except TypeError as error:
            print(str(error).partition(" at 0x")[0])
    print(await asyncio.gather(Ready(), Rounds(1), Sleep(0.1)))
    print(await asyncio.wait_for(Sleep(0.1), 1))
    print(asyncio.iscoroutine(Ready()), asyncio.isfuture(Sleep(1)), asyncio.iscoroutine(value.__call__().close()))
    task = asyncio.ensure_future(Ready())
    print(type(task).__name__, await task)
    for wrong in 5, value, None:
        try:
            asyncio.ensure_future(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
