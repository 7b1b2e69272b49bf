"""In debug mode coroutines remember where they were made, and say so if nobody awaits them."""
import asyncio
import sys
import warnings


async def tea():
    return "tea"


def order():
    return tea()


def forget():
    tea()


def own(origin):
    """The part of an origin that is the program's."""
    return [(line, name) for file, line, name in origin if name in ("order", "forget", "main", "<module>")]


async def main():
    print(sys.get_coroutine_origin_tracking_depth())
    coroutine = order()
    print(own(coroutine.cr_origin))
    print(await coroutine)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        forget()
    lines = str(caught[0].message).splitlines()
    print(lines[:2])
    print(lines[-4:])


asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth(), order().cr_origin)

sys.set_coroutine_origin_tracking_depth(1)
coroutine = order()
print(coroutine.cr_origin[0][1:], len(coroutine.cr_origin))
coroutine.close()
for depth in (-1, "deep"):
    try:
        sys.set_coroutine_origin_tracking_depth(depth)
    except (ValueError, TypeError) as error:
        print(error)
forget()


async def other():
    """A loop that changes its mind while it runs."""
    loop = asyncio.get_running_loop()
    print(sys.get_coroutine_origin_tracking_depth())
    loop.set_debug(True)
    await asyncio.sleep(0)
    print(sys.get_coroutine_origin_tracking_depth())
    loop.set_debug(False)
    await asyncio.sleep(0)
    print(sys.get_coroutine_origin_tracking_depth())


sys.set_coroutine_origin_tracking_depth(0)
asyncio.run(other())
