import asyncio


async def a():
    print("a", end=" ")


async def b():
    print("b", end=" ")


async def plain():
    asyncio.create_task(b())
    for _ in range(5):
        await a()
    await asyncio.sleep(0)
    print()


async def as_tasks():
    asyncio.create_task(b())
    for _ in range(5):
        await asyncio.create_task(a())
    print()


async def done_task():
    finished = asyncio.create_task(a())
    await finished
    asyncio.create_task(b())
    for _ in range(3):
        await finished
        print("-", end=" ")
    await asyncio.sleep(0)
    print()


async def free_lock():
    lock, queue = asyncio.Lock(), asyncio.Queue()
    other = asyncio.create_task(b())
    async with lock:
        await queue.put(1)
        await queue.get()
        print("nobody else ran", end=" ")
    await other
    print()


for way in plain, as_tasks, done_task, free_lock:
    asyncio.run(way())
