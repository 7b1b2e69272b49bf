import asyncio


def step(iterator, *error):
    try:
        print("gave", type(iterator.throw(*error) if error else next(iterator)).__name__)
    except (RuntimeError, ValueError, StopIteration) as problem:
        print(repr(problem))


async def main():
    loop = asyncio.get_running_loop()
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
