import asyncio
from contextlib import aclosing


async def count(limit, log):
    try:
        for n in range(limit):
            await asyncio.sleep(0.1)
            yield n
    except GeneratorExit:
        log.append("count exits")
        raise
    finally:
        log.append("count finally")


async def double(source):
    async for n in source:
        yield n * 2


async def echo():
    received = None
    while received != "stop":
        received = yield received
    yield "last"


async def batch(source, size):
    items = []
    async for item in source:
        items.append(item)
        if len(items) == size:
            yield items
            items = []
    if items:
        yield items


async def main():
    log = []
    print([n async for n in double(count(4, log))], log)
    async for group in batch(double(count(5, log)), 2):
        print(group)
    log.clear()
    async with aclosing(count(10, log)) as source:
        async for n in source:
            if n == 2:
                break
    print(log)
    generator = echo()
    print(await generator.asend(None), await generator.asend("a"), await generator.asend("stop"))
    try:
        await generator.asend("more")
    except StopAsyncIteration:
        print("over")
    generator = echo()
    try:
        await generator.asend("too early")
    except TypeError as error:
        print(error)
    await anext(generator)
    try:
        await generator.athrow(ValueError("thrown in"))
    except ValueError as error:
        print(error, generator.ag_frame)
    print(await anext(generator, "default"))
    generator = count(3, log)
    task = asyncio.create_task(anext(generator))
    await asyncio.sleep(0)
    try:
        await anext(generator)
    except RuntimeError as error:
        print(error)
    print(await task, generator.ag_running)
    await generator.aclose()
    await generator.aclose()


asyncio.run(main())
