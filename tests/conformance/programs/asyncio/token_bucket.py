"""Two limiters: so many at once, and so many a second."""
import asyncio
from collections import deque


class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.tokens, self.updated = capacity, asyncio.get_running_loop().time()

    def refill(self):
        now = asyncio.get_running_loop().time()
        self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    async def take(self):
        while True:
            self.refill()
            if self.tokens >= 1:
                self.tokens -= 1
                return
            await asyncio.sleep((1 - self.tokens) / self.rate)


class SlidingWindow:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.times = deque()
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        async with self.lock:
            loop = asyncio.get_running_loop()
            while len(self.times) >= self.limit:
                oldest = self.times[0]
                if loop.time() - oldest >= self.window:
                    self.times.popleft()
                else:
                    await asyncio.sleep(oldest + self.window - loop.time())
            self.times.append(loop.time())

    async def __aexit__(self, *exc):
        return False


async def main():
    loop = asyncio.get_running_loop()
    bucket = TokenBucket(rate=2, capacity=3)

    async def taker(n):
        await bucket.take()
        print(f"bucket {n} at {loop.time():g}")

    await asyncio.gather(*map(taker, range(6)))
    start = loop.time()
    window = SlidingWindow(2, 1)

    async def caller(n):
        async with window:
            print(f"window {n} at {loop.time() - start:g}")
            await asyncio.sleep(0.25)

    async with asyncio.TaskGroup() as group:
        for n in range(7):
            group.create_task(caller(n))
    print(f"{loop.time() - start:g}")


asyncio.run(main())
