"""Asynchronous iteration by hand: classes, sentinels, and what goes wrong."""
import asyncio


class Countdown:
    def __init__(self, start):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        self.n -= 1
        return self.n


class Ticker:
    """Its `__anext__` is no coroutine function: it returns something awaitable."""

    def __init__(self, futures):
        self.futures = iter(futures)

    def __aiter__(self):
        return self

    def __anext__(self):
        try:
            return next(self.futures)
        except StopIteration:
            raise StopAsyncIteration from None


class NotAsync:
    def __aiter__(self):
        return iter([1])


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def main():
    print([n async for n in Countdown(3)])
    print({n: n * n async for n in Countdown(3) if n})
    iterator = aiter(Countdown(2))
    print(await anext(iterator), await anext(iterator), await anext(iterator, "no more"))
    try:
        await anext(iterator)
    except StopAsyncIteration as error:
        print("stop", error.args)
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(3)]
    for delay, future in zip((0.3, 0.1, 0.2), futures):
        loop.call_later(delay, future.set_result, delay)
    async for delay in Ticker(futures):
        print(delay, f"{loop.time():.1f}")
    else:
        print("ran out")
    for wrong in [NotAsync(), BadNext(), [1, 2], 5]:
        try:
            async for _ in wrong:
                print("never")
        except TypeError as error:
            print(error)
    try:
        for _ in Countdown(1):
            pass
    except TypeError as error:
        print(error)
    try:
        aiter(3)
    except TypeError as error:
        print(error)
    try:
        await anext(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
