import asyncio


class Yields:
    def __init__(self, item):
        self.item = item

    def __await__(self):
        yield self.item


async def attempt(awaitable):
    try:
        print("value", await awaitable)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, str(error).partition(" <Task")[0])


async def main():
    loop = asyncio.get_running_loop()
    await attempt(Yields(asyncio.current_task()))
    done = loop.create_future()
    done.set_result(1)
    await attempt(Yields(done))
    elsewhere = asyncio.new_event_loop()
    foreign = elsewhere.create_future()
    await attempt(foreign)
    await attempt(foreign)
    elsewhere.close()


asyncio.run(main())
