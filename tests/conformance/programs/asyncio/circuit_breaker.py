import asyncio
import random


class Open(Exception):
    pass


class Breaker:
    def __init__(self, failures, rest):
        self.limit, self.rest = failures, rest
        self.failures, self.until, self.state = 0, 0.0, "closed"

    async def call(self, function, *args):
        loop = asyncio.get_running_loop()
        if self.state == "open":
            if loop.time() < self.until:
                raise Open(f"until {self.until:g}")
            self.state = "half open"
        try:
            result = await function(*args)
        except Exception:
            self.failures += 1
            if self.state == "half open" or self.failures >= self.limit:
                self.state, self.until = "open", loop.time() + self.rest
            raise
        self.failures, self.state = 0, "closed"
        return result


async def service(n):
    await asyncio.sleep(0.1)
    if 3 <= n <= 8 or random.random() < 0.1:
        raise ConnectionError(n)
    return n


async def main():
    random.seed(4)
    breaker = Breaker(failures=3, rest=1)
    loop = asyncio.get_running_loop()
    for n in range(16):
        try:
            outcome = await breaker.call(service, n)
        except (Open, ConnectionError) as error:
            outcome = f"{type(error).__name__} {error}"
        print(f"{loop.time():.2f} {n}: {outcome} [{breaker.state}]")
        await asyncio.sleep(0.3)
    print([round(random.uniform(0, 1), 3) for _ in range(2)])


asyncio.run(main())
