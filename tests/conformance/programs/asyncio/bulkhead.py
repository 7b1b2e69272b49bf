"""A bulkhead: so many at once, so many in line, and the rest is sent away."""
import asyncio


class Full(Exception):
    pass


class Bulkhead:
    def __init__(self, at_once, in_line):
        self.slots = asyncio.Semaphore(at_once)
        self.room = in_line
        self.most = self.busy = self.waiting = 0

    async def run(self, work, *args):
        if self.slots.locked() and self.waiting >= self.room:
            raise Full(f"{self.busy} busy, {self.waiting} waiting")
        self.waiting += 1
        try:
            await self.slots.acquire()
        finally:
            self.waiting -= 1
        self.busy += 1
        self.most = max(self.most, self.busy)
        try:
            return await work(*args)
        finally:
            self.busy -= 1
            self.slots.release()


async def job(n, seconds):
    await asyncio.sleep(seconds)
    return n


async def client(n, arrives, bulkhead, patience=10):
    await asyncio.sleep(arrives)
    try:
        async with asyncio.timeout(patience):
            result = await bulkhead.run(job, n, 2)
    except Full as error:
        result = f"sent away: {error}"
    except TimeoutError:
        result = "lost patience"
    print(f"{asyncio.get_running_loop().time():g} client {n}: {result}")


async def main():
    bulkhead = Bulkhead(2, 2)
    async with asyncio.TaskGroup() as group:
        for n in range(7):
            group.create_task(client(n, n * 0.25, bulkhead))
    print(bulkhead.most, bulkhead.busy, bulkhead.waiting, bulkhead.slots)
    async with asyncio.TaskGroup() as group:
        for n in range(5):
            group.create_task(client(n, 0, bulkhead, patience=1 + n))
    print(bulkhead.busy, bulkhead.waiting, bulkhead.slots.locked())


asyncio.run(main())
