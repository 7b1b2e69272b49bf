"""Try again, a little later each time; give up after a while, or when it makes no sense."""
import asyncio
import functools


class Temporary(Exception):
    pass


class Fatal(Exception):
    pass


def retry(times, base=0.1, factor=2, on=(Temporary,)):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            delay = base
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except on as error:
                    print(f"{now():.2f} attempt {attempt} of {function.__name__}: {error!r}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay)
                    delay *= factor

        return wrapper

    return decorate


def now():
    return asyncio.get_running_loop().time()


class Flaky:
    def __init__(self, *outcomes):
        self.outcomes = iter(outcomes)

    @retry(4)
    async def call(self, arg, *, suffix=""):
        await asyncio.sleep(0.05)
        outcome = next(self.outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return f"{outcome} {arg}{suffix}"


@retry(2, on=(TimeoutError,))
async def slow(seconds):
    async with asyncio.timeout(1):
        await asyncio.sleep(seconds)
    return "in time"


async def main():
    print(await Flaky("fine").call(1))
    print(await Flaky(Temporary("a"), Temporary("b"), "fine").call(2, suffix="!"))
    for outcomes in [[Temporary(n) for n in range(9)], [Temporary("x"), Fatal("no"), "unreached"]]:
        try:
            await Flaky(*outcomes).call(3)
        except Exception as error:
            print("gave up", repr(error), repr(error.__context__), repr(error.__cause__))
    print(await slow(0.5))
    try:
        await slow(3)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    print(slow.__name__, f"{now():.2f}")


asyncio.run(main())
