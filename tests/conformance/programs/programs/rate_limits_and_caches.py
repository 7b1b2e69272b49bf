"""What services are made of: a limiter, a cache with one lock a key, retries that wait longer each time, a pool."""

import asyncio
from collections import deque
from contextlib import asynccontextmanager


class RateLimiter:
    def __init__(self, most, per):
        self.most, self.per, self.stamps = most, per, deque()

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            while self.stamps and now - self.stamps[0] >= self.per:
                self.stamps.popleft()
            if len(self.stamps) < self.most:
                self.stamps.append(now)
                return self
            await asyncio.sleep(self.per - (now - self.stamps[0]))

    async def __aexit__(self, *error):
        return None


async def fetch(number, limiter, gate):
    async with gate, limiter:
        print(f"{asyncio.get_running_loop().time():.2f} start {number}")
        await asyncio.sleep(0.25)
        if number == 4:
            raise ConnectionError(f"page {number}")
        return f"page {number}"


class Cache:
    def __init__(self):
        self.known, self.locks = {}, {}

    async def get(self, key, make):
        async with self.locks.setdefault(key, asyncio.Lock()):
            if key not in self.known:
                self.known[key] = await make(key)
            return self.known[key]


async def slowly(key):
    print("making", key)
    await asyncio.sleep(0.125)
    return key.upper()


class Pool:
    def __init__(self, size):
        self.free = asyncio.Queue()
        for number in range(size):
            self.free.put_nowait(number)

    @asynccontextmanager
    async def take(self):
        number = await self.free.get()
        try:
            yield number
        finally:
            self.free.put_nowait(number)


async def use(pool, name):
    async with pool.take() as number:
        print(name, "has", number)
        await asyncio.sleep(0.5)
        if name == "c":
            raise RuntimeError("c breaks")


async def retried(function, times=3):
    for attempt in range(times):
        try:
            return await function(attempt)
        except ConnectionError as error:
            print("attempt", attempt, error)
            await asyncio.sleep(0.125 * 2**attempt)
    raise TimeoutError("gave up")


async def flaky(attempt):
    if attempt < 2:
        raise ConnectionError("not yet")
    return "at last"


async def hopeless(attempt):
    raise ConnectionError("never")


async def main():
    limiter, gate = RateLimiter(2, 1), asyncio.Semaphore(3)
    pages = await asyncio.gather(*(fetch(n, limiter, gate) for n in range(6)), return_exceptions=True)
    print(pages)

    cache = Cache()
    print(await asyncio.gather(*(cache.get(key, slowly) for key in "abab")), cache.known)

    pool = Pool(2)
    results = await asyncio.gather(*(use(pool, name) for name in "abcd"), return_exceptions=True)
    print(results, pool.free.qsize())

    print(await retried(flaky))
    try:
        await retried(hopeless)
    except TimeoutError as error:
        print(repr(error), error.__context__)

    try:
        async with asyncio.timeout(0.25):
            await cache.get("slow", lambda key: asyncio.sleep(9))
    except TimeoutError:
        print("too slow", "slow" in cache.known, cache.locks["slow"].locked())
    print(f"{asyncio.get_running_loop().time():.3f}")


asyncio.run(main())
