"""Plain functions that call coroutines, and the other way round."""
import asyncio


class Bridge:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def call(self, coroutine):
        return self.loop.run_until_complete(coroutine)

    def iterate(self, generator):
        while True:
            try:
                yield self.call(anext(generator))
            except StopAsyncIteration:
                return

    def close(self):
        self.call(self.loop.shutdown_asyncgens())
        self.loop.close()


async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b


async def countdown(n):
    try:
        while n:
            await asyncio.sleep(0.1)
            yield n
            n -= 1
    finally:
        print("countdown closed")


bridge = Bridge()
try:
    print(bridge.call(add(1, 2)), f"{bridge.loop.time():.1f}")
    print(list(bridge.iterate(countdown(3))))
    generator = countdown(5)
    for value in bridge.iterate(generator):
        print(value)
        if value == 4:
            break
    background = bridge.loop.create_task(add(3, 4))
    print(background.done())
    bridge.call(asyncio.sleep(1))
    print(background.result())
finally:
    bridge.close()
print(bridge.loop)
try:
    bridge.call(add(0, 0))
except RuntimeError as error:
    print(error)
