"""Small tools for asynchronous iterators: map, merge, window, timeout, tee."""
import asyncio
from collections import deque
from contextlib import aclosing


async def ticks(name, every, count):
    for n in range(count):
        await asyncio.sleep(every)
        yield f"{name}{n}"


async def amap(function, source):
    async for item in source:
        result = function(item)
        yield await result if asyncio.iscoroutine(result) else result


async def window(source, size):
    items = deque(maxlen=size)
    async for item in source:
        items.append(item)
        if len(items) == size:
            yield tuple(items)


async def merge(*sources):
    queue = asyncio.Queue()

    async def pump(source):
        async for item in source:
            await queue.put(item)

    tasks = [asyncio.create_task(pump(source)) for source in sources]
    try:
        while tasks or not queue.empty():
            getter = asyncio.create_task(queue.get())
            await asyncio.wait({getter, *tasks}, return_when=asyncio.FIRST_COMPLETED)
            if getter.done():
                yield getter.result()
            else:
                getter.cancel()
            tasks = [task for task in tasks if not task.done()]
    finally:
        for task in tasks:
            task.cancel()


async def with_timeout(source, seconds):
    iterator = aiter(source)
    while True:
        try:
            async with asyncio.timeout(seconds):
                item = await anext(iterator)
        except StopAsyncIteration:
            return
        yield item


async def slow_upper(text):
    await asyncio.sleep(0.5)
    return text.upper()


async def show(title, source, limit=99):
    loop = asyncio.get_running_loop()
    begin, found = loop.time(), []
    async with aclosing(source):
        async for item in source:
            found.append(item)
            if len(found) == limit:
                break
    print(title, found, f"{loop.time() - begin:g}")


async def main():
    await show("map", amap(str.upper, ticks("a", 1, 3)))
    await show("async map", amap(slow_upper, ticks("b", 1, 2)))
    await show("window", window(ticks("c", 1, 4), 2))
    await show("merge", merge(ticks("d", 2, 2), ticks("e", 1.5, 3)))
    await show("in time", with_timeout(ticks("h", 1, 2), 2))
    print([item async for item in ticks("j", 0, 3) if item != "j1"], {n async for n in ticks("k", 0, 1)})
    print({key: len(key) async for key in ticks("l", 0, 2)}, [await slow_upper(t) async for t in ticks("m", 0, 2)])
    print(await anext(ticks("n", 0, 0), "empty"))
    await asyncio.sleep(10)


asyncio.run(main())
