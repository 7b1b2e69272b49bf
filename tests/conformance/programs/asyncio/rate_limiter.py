"""A rate limiter, a retry with backoff and a circuit breaker, as programs have them."""
import asyncio
import random


class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per = rate, per
        self.moments = []
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        async with self.lock:
            loop = asyncio.get_running_loop()
            while True:
                now = loop.time()
                self.moments = [moment for moment in self.moments if now - moment < self.per]
                if len(self.moments) < self.rate:
                    self.moments.append(now)
                    return self
                await asyncio.sleep(self.per - (now - self.moments[0]))

    async def __aexit__(self, *args):
        return False


async def retry(function, attempts, base=0.1):
    for attempt in range(1, attempts + 1):
        try:
            return await function()
        except ConnectionError as error:
            print(f"attempt {attempt}: {error}")
            if attempt == attempts:
                raise
            await asyncio.sleep(base * 2**attempt)


def flaky(failures):
    left = failures

    async def call():
        nonlocal left
        await asyncio.sleep(0.01)
        if left:
            left -= 1
            raise ConnectionError(f"{left} to go")
        return "connected"

    return call


async def request(limiter, n):
    async with limiter:
        print(f"{asyncio.get_running_loop().time():.2f} request {n}")
        await asyncio.sleep(random.uniform(0.1, 0.2))
        return n * n


async def main():
    random.seed(4)
    limiter = RateLimiter(3, 1.0)
    print(await asyncio.gather(*(request(limiter, n) for n in range(7))))
    print(await retry(flaky(2), 4))
    try:
        await retry(flaky(9), 3)
    except ConnectionError as error:
        print("gave up:", error)
    semaphore = asyncio.Semaphore(2)
    running = most = 0

    async def limited(n):
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.1 * n)
            running -= 1

    await asyncio.gather(*map(limited, range(6)))
    print("at most", most)


asyncio.run(main())
