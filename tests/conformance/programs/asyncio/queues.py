import asyncio


async def producer(queue):
    for i in range(5):
        await queue.put(i)
        print("put", i, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.1)
        queue.task_done()
    queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue), consumer(queue))
    await queue.join()
    print("joined", queue.empty(), queue.full())
    for call in (queue.get_nowait, queue.task_done):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print("full", repr(error))
    for kind in (asyncio.PriorityQueue, asyncio.LifoQueue):
        other = kind()
        for item in (3, 1, 2):
            other.put_nowait(item)
        print([other.get_nowait() for _ in range(3)])
    closing = asyncio.Queue()
    getter = asyncio.create_task(closing.get())
    await asyncio.sleep(0)
    closing.shutdown()
    try:
        await getter
    except asyncio.QueueShutDown as error:
        print("shut down", repr(error))


asyncio.run(main())
