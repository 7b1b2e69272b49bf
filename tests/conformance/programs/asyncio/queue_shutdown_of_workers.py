"""Workers that end when their queue is shut down: gently, at once, and with producers waiting."""
import asyncio


async def worker(name, queue, done):
    try:
        while True:
            job = await queue.get()
            await asyncio.sleep(job)
            done.append((name, job))
            queue.task_done()
    except asyncio.QueueShutDown:
        done.append((name, "home"))


async def producer(queue, jobs, log):
    for job in jobs:
        try:
            await queue.put(job)
        except asyncio.QueueShutDown:
            log.append(f"{job} refused")
            return
        log.append(f"{job} put")


async def shift(immediate, size):
    queue, done, log = asyncio.Queue(size), [], []
    async with asyncio.TaskGroup() as group:
        for name in "ab":
            group.create_task(worker(name, queue, done))
        maker = group.create_task(producer(queue, [1, 2, 1, 3, 1, 1], log))
        await asyncio.sleep(1.5)
        queue.shutdown(immediate)
        print(immediate, size, queue.qsize(), queue.empty(), log)
        try:
            queue.put_nowait(9)
        except asyncio.QueueShutDown as error:
            print("no more:", repr(error))
        await maker
        await queue.join()
        print("joined at", asyncio.get_running_loop().time(), done)
    print(done, log)
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown:
        print("empty and shut down")
    print(queue)


async def main():
    for immediate in (False, True):
        for size in (0, 1):
            await shift(immediate, size)
    queue = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        await queue.put(item)
    queue.shutdown()
    print([await queue.get() for _ in range(3)])
    waiting = asyncio.create_task(asyncio.LifoQueue().get())
    await asyncio.sleep(0)
    print(waiting.cancel(), await asyncio.gather(waiting, return_exceptions=True))


asyncio.run(main())
