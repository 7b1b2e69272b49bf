"""put into a queue that has room gives no turn to the consumer."""
import asyncio


async def consumer(queue, log):
    while True:
        item = await queue.get()
        log.append(f"got{item}")
        queue.task_done()


async def fill(maxsize, pause):
    log = []
    queue = asyncio.Queue(maxsize)
    task = asyncio.create_task(consumer(queue, log))
    for n in range(4):
        await queue.put(n)
        log.append(f"put{n}")
        if pause:
            await asyncio.sleep(0)
    await queue.join()
    task.cancel()
    print(maxsize, pause, " ".join(log))


async def main():
    for maxsize in 0, 1, 2:
        for pause in False, True:
            await fill(maxsize, pause)
    queue = asyncio.Queue()
    queue.put_nowait("item")
    joined = asyncio.create_task(queue.join())
    print(await queue.get(), queue.empty(), joined.done())
    await asyncio.sleep(1)
    print("empty, but not joined:", joined.done())
    queue.task_done()
    await joined
    print("joined")


asyncio.run(main())
