import asyncio
import functools


def debounce(wait):
    def decorate(function):
        timer = None

        @functools.wraps(function)
        def wrapper(*args):
            nonlocal timer
            if timer is not None:
                timer.cancel()
            timer = asyncio.get_running_loop().call_later(wait, function, *args)

        return wrapper

    return decorate


def throttle(interval):
    def decorate(function):
        last = float("-inf")
        skipped = 0

        @functools.wraps(function)
        def wrapper(*args):
            nonlocal last, skipped
            now = asyncio.get_running_loop().time()
            if now - last < interval:
                skipped += 1
                return None
            last = now
            result = function(*args, skipped)
            skipped = 0
            return result

        return wrapper

    return decorate


@debounce(0.3)
def search(text):
    print(f"{asyncio.get_running_loop().time():.2f} search {text!r}")


@throttle(0.25)
def report(position, skipped):
    print(f"{asyncio.get_running_loop().time():.2f} position {position} after {skipped} skipped")


async def main():
    for text in "a", "as", "asy":
        search(text)
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    search("done")
    for position in range(10):
        report(position)
        await asyncio.sleep(0.1)
    await asyncio.sleep(1)
    print(search.__name__, report.__name__)


asyncio.run(main())
