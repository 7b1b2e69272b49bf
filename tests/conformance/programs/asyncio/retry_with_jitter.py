"""Retrying with growing, jittered pauses, until it works, gives up, or time is over."""
import asyncio
import random


class Flaky:
    def __init__(self, failures):
        self.failures = failures
        self.calls = 0

    async def fetch(self):
        self.calls += 1
        await asyncio.sleep(0.1)
        if self.calls <= self.failures:
            raise ConnectionError(f"attempt {self.calls}")
        return f"page after {self.calls} calls"


async def retry(operation, *, attempts, base, chance):
    errors = []
    for attempt in range(attempts):
        try:
            return await operation()
        except ConnectionError as error:
            errors.append(error)
            error.add_note(f"at {asyncio.get_running_loop().time():.2f}")
        pause = base * 2**attempt
        await asyncio.sleep(pause + chance.choice((0, pause / 2)))
    raise ExceptionGroup("gave up", errors)


async def main():
    loop = asyncio.get_running_loop()
    for failures in (0, 2, 9):
        begin, flaky = loop.time(), Flaky(failures)
        try:
            print(await retry(flaky.fetch, attempts=4, base=0.5, chance=random.Random(failures)))
        except* ConnectionError as group:
            for error in group.exceptions:
                print("  ", error, error.__notes__)
        print(f"{loop.time() - begin:.2f} seconds, {flaky.calls} calls")

    flaky = Flaky(9)
    try:
        async with asyncio.timeout(2):
            await retry(flaky.fetch, attempts=9, base=0.5, chance=random.Random(1))
    except TimeoutError:
        print("out of time after", flaky.calls)
    many = [Flaky(n) for n in range(3)]
    results = await asyncio.gather(*(retry(f.fetch, attempts=2, base=1, chance=random.Random(0)) for f in many),
                                   return_exceptions=True)
    print(results)


asyncio.run(main())
