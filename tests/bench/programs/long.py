"""Goes on for as long as it is let: tasks that wait for a queue, for a lock and for the clock."""

import asyncio


class Counter:
    def __init__(self):
        self.total = 0
        self.by_worker = {}

    def add(self, worker, amount):
        self.total += amount
        self.by_worker[worker] = self.by_worker.get(worker, 0) + 1


async def work(number, queue, lock, counter):
    seen = []
    while True:
        item = await queue.get()
        seen.append(item)
        if len(seen) == 20:
            seen.clear()
        async with lock:
            counter.add(number, item % 13)
        await asyncio.sleep(0.001 * (item % 7))


async def main():
    queue = asyncio.Queue(maxsize=10)
    lock = asyncio.Lock()
    counter = Counter()
    async with asyncio.TaskGroup() as group:
        for number in range(30):
            group.create_task(work(number, queue, lock, counter))
        item = 0
        while True:
            await queue.put(item)
            item += 1


asyncio.run(main())
