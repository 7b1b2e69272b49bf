import asyncio
import heapq
import itertools


class Scheduler:
    def __init__(self):
        self.heap, self.order = [], itertools.count()
        self.changed = asyncio.Event()
        self.loop = asyncio.get_running_loop()

    def every(self, interval, name, times):
        self.push(self.loop.time() + interval, interval, name, times)

    def push(self, when, interval, name, times):
        heapq.heappush(self.heap, (when, next(self.order), interval, name, times))
        self.changed.set()

    async def run(self):
        while self.heap:
            when = self.heap[0][0]
            delay = when - self.loop.time()
            if delay > 0:
                self.changed.clear()
                try:
                    await asyncio.wait_for(self.changed.wait(), delay)
                    print(f"{self.loop.time():g} plans have changed")
                    continue
                except TimeoutError:
                    pass
            when, _, interval, name, times = heapq.heappop(self.heap)
            print(f"{self.loop.time():g} {name} ({times} left)")
            if times > 1:
                self.push(when + interval, interval, name, times - 1)
            await asyncio.sleep(0)


async def main():
    scheduler = Scheduler()
    scheduler.every(2, "slow", 2)
    scheduler.every(0.5, "quick", 3)
    running = asyncio.create_task(scheduler.run())
    await asyncio.sleep(1.25)
    scheduler.every(0.125, "urgent", 1)
    await running
    print(scheduler.loop.time())


asyncio.run(main())
