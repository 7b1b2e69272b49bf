import asyncio


async def ticker(n):
    try:
        for i in range(n):
            await asyncio.sleep(0.1)
            yield i
    finally:
        print("ticker over")


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


class Door:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("close", kind and kind.__name__)
        return kind is KeyError


async def echo():
    received = None
    while True:
        received = yield received
        if received is None:
            return


async def main():
    async for i in ticker(3):
        print(i)
    print([i async for i in Countdown(3)], {i: i async for i in Countdown(2)})
    print([i async for i in ticker(4) if i % 2])
    async with Door():
        print("inside")
    async with Door():
        raise KeyError("swallowed")
    try:
        async with Door():
            raise ValueError("passed on")
    except ValueError as error:
        print(error)
    talk = echo()
    print(await talk.asend(None), await talk.asend("hi"))
    try:
        await talk.asend(None)
    except StopAsyncIteration:
        print("ended")
    stream = ticker(5)
    async for i in stream:
        if i == 1:
            break
    await stream.aclose()
    print(await anext(Countdown(1)), await anext(Countdown(0), "default"))


asyncio.run(main())
