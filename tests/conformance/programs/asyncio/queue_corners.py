import asyncio


async def main():
    queue = asyncio.Queue(2)
    print(repr(queue)[repr(queue).index("maxsize"):], queue.maxsize, queue.empty(), queue.full())
    queue.put_nowait("a")
    await queue.put("b")
    print(queue.full(), queue.qsize())
    try:
        queue.put_nowait("c")
    except asyncio.QueueFull as error:
        print("full", error.args)
    putters = [asyncio.create_task(queue.put(x)) for x in "cde"]
    await asyncio.sleep(0)
    print(str(queue)[str(queue).index("maxsize"):])
    putters[1].cancel()
    print(queue.get_nowait(), queue.qsize())
    await asyncio.sleep(0)
    print([p.done() for p in putters], queue.get_nowait(), queue.get_nowait())
    print(await asyncio.gather(*putters, return_exceptions=True), queue.qsize())
    print(queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", error.args)
    getters = [asyncio.create_task(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    print(str(queue)[str(queue).index("maxsize"):])
    queue.put_nowait(1)
    getters[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([g.done() for g in getters], [g.cancelled() for g in getters])
    queue.put_nowait(2)
    print(await asyncio.gather(*getters, return_exceptions=True))
    for _ in range(6):
        queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()
    unlimited = asyncio.Queue(-1)
    for n in range(100):
        unlimited.put_nowait(n)
    print(unlimited.full(), unlimited.qsize())
    joining = asyncio.create_task(unlimited.join())
    while not unlimited.empty():
        unlimited.get_nowait()
        unlimited.task_done()
        await asyncio.sleep(0)
    print(joining.done(), await joining)
    priority = asyncio.PriorityQueue()
    for item in (3, "low"), (1, "high"), (2, "mid"), (1, "also high"):
        priority.put_nowait(item)
    print([priority.get_nowait() for _ in range(4)])
    priority.put_nowait((1, {}))
    try:
        priority.put_nowait((1, {}))
    except TypeError as error:
        print(error)
    lifo = asyncio.LifoQueue(3)
    for n in range(3):
        lifo.put_nowait(n)
    print([await lifo.get() for _ in range(3)], asyncio.Queue[int])


asyncio.run(main())
