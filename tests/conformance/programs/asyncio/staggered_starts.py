"""A race with staggered starts: the next one begins when the one before fails or takes too long."""
import asyncio
from asyncio.staggered import staggered_race


def runner(name, seconds, error=None):
    async def run():
        print(f"{asyncio.get_running_loop().time():g} {name} begins")
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            print(f"{asyncio.get_running_loop().time():g} {name} cancelled")
            raise
        if error is not None:
            raise error
        return name

    return run


async def race(delay, *entries):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    result = await staggered_race([runner(*entry) for entry in entries], delay)
    print("->", *result, f"after {loop.time() - begin:g}")


async def main():
    await race(1, ("quick", 0.5), ("never begun", 1))
    await race(1, ("slow", 5), ("second", 1), ("third", 9))
    await race(1, ("fails", 0.25, OSError("down")), ("second", 5), ("third", 1))
    await race(None, ("first", 3, OSError(1)), ("second", 2, OSError(2)))
    await race(0, ("a", 2), ("b", 2), ("c", 1))
    await race(1)
    task = asyncio.create_task(race(1, ("long", 50), ("longer", 60)))
    await asyncio.sleep(1.5)
    task.cancel("stop the race")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main())
