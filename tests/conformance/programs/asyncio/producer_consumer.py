"""A pipeline as courses write it: producers, workers, a sentinel, and statistics."""
import asyncio
import time
from collections import Counter


async def producer(queue, name, items):
    for item in items:
        await asyncio.sleep(0.05)
        await queue.put((name, item))
        print(f"{name} put {item} (size {queue.qsize()})")


async def worker(queue, results, number):
    while True:
        name, item = await queue.get()
        try:
            if item is None:
                print(f"worker {number} stops")
                return
            await asyncio.sleep(0.1 * item)
            results.append((name, item, number))
        finally:
            queue.task_done()


async def main():
    started = time.perf_counter()
    queue = asyncio.Queue(maxsize=3)
    results = []
    workers = [asyncio.create_task(worker(queue, results, n), name=f"worker-{n}") for n in range(2)]
    async with asyncio.TaskGroup() as group:
        group.create_task(producer(queue, "odd", [1, 3, 5]))
        group.create_task(producer(queue, "even", [2, 4]))
    await queue.join()
    for _ in workers:
        await queue.put(("main", None))
    await asyncio.gather(*workers)
    print(results)
    print(Counter(number for _, _, number in results), f"{time.perf_counter() - started:.2f}")


asyncio.run(main())
