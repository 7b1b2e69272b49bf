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


def step(iterator, *error):
    try:
        print("gave", type(iterator.throw(*error) if error else next(iterator)).__name__)
    except (RuntimeError, ValueError, StopIteration) as problem:
        print(repr(problem))


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

    future = loop.create_future()
    started = future.__await__()
    step(started)
    step(started, ValueError("thrown into a started one"))
    print(started.close())
    fresh = future.__await__()
    step(fresh, ValueError("thrown into a new one"))
    print(fresh.close())
    step(fresh)
    again = future.__await__()
    print(future._asyncio_future_blocking)
    step(again)
    unused = future.__await__()
    print(unused.close(), unused.close())


asyncio.run(main())
