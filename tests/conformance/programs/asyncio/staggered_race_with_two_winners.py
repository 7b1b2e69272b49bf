import asyncio
from asyncio.staggered import staggered_race


async def stubborn(delay, result):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(result, "will not lose")
    return result


async def main():
    try:
        print(await staggered_race([lambda: stubborn(3, "first"), lambda: stubborn(1, "second")], 1))
    except* AssertionError as group:
        print(repr(group))


asyncio.run(main())
