"""Downloads in chunks with a shared speed limit, progress, retries and a total deadline."""
import asyncio


class Throttle:
    """So many units a second, for everyone together."""

    def __init__(self, rate):
        self.rate = rate
        self.free_at = 0.0

    async def take(self, amount):
        loop = asyncio.get_running_loop()
        begin = max(self.free_at, loop.time())
        self.free_at = begin + amount / self.rate
        await asyncio.sleep(self.free_at - loop.time())


class Download:
    def __init__(self, name, size, breaks_at=()):
        self.name, self.size = name, size
        self.breaks_at = list(breaks_at)
        self.have = 0

    async def run(self, throttle, slots):
        async with slots:
            attempts = 0
            while True:
                attempts += 1
                try:
                    await self.fetch(throttle)
                except ConnectionError as error:
                    if attempts == 3:
                        raise
                    print(f"{asyncio.get_running_loop().time():5g} {self.name} {error}, on from {self.have}")
                    await asyncio.sleep(1)
                else:
                    return f"{self.name} in {attempts}"

    async def fetch(self, throttle):
        while self.have < self.size:
            chunk = min(4, self.size - self.have)
            await throttle.take(chunk)
            self.have += chunk
            if self.breaks_at and self.have >= self.breaks_at[0]:
                raise ConnectionError(f"broke at {self.breaks_at.pop(0)}")


async def manage(downloads, deadline):
    throttle, slots = Throttle(8), asyncio.Semaphore(2)
    tasks = {asyncio.create_task(d.run(throttle, slots), name=d.name): d for d in downloads}
    done, pending = await asyncio.wait(tasks, timeout=deadline)
    for task in tasks:
        if task in pending:
            task.cancel()
            state = f"stopped at {tasks[task].have} of {tasks[task].size}"
        else:
            state = repr(task.exception() or task.result())
        print("     ", task.get_name(), state)
    await asyncio.gather(*pending, return_exceptions=True)
    print("      at", asyncio.get_running_loop().time(), slots)


async def main():
    await manage([Download("a", 12), Download("b", 8, [4]), Download("c", 6)], None)
    await manage([Download("a", 40), Download("b", 8, [4, 4, 4]), Download("c", 60)], 9)


asyncio.run(main())
