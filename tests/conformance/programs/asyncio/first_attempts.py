"""What beginners write first: forgotten awaits, calls in the wrong place, nested runs."""
import asyncio
import warnings

warnings.simplefilter("ignore")


async def greet(name):
    await asyncio.sleep(1)
    return f"hello {name}"


def plain():
    return greet("from a plain function")


async def forgets():
    result = greet("nobody")
    try:
        return result.upper()
    except AttributeError as error:
        return f"forgot the await: {error}"
    finally:
        result.close()


async def adds():
    coroutine = greet("x")
    try:
        return coroutine + "!"
    except TypeError as error:
        return error
    finally:
        coroutine.close()


async def twice():
    coroutine = greet("twice")
    first = await coroutine
    try:
        return await coroutine
    except RuntimeError as error:
        return f"{first}, then: {error}"


async def loops():
    coroutine = greet("loop")
    try:
        for letter in coroutine:
            print(letter)
    except TypeError as error:
        return error
    finally:
        coroutine.close()


async def async_loops():
    try:
        async for n in [1, 2, 3]:
            print(n)
    except TypeError as error:
        return error


async def runs_inside():
    coroutine = greet("inside")
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        return error
    finally:
        coroutine.close()


async def wrong_gather():
    try:
        return await asyncio.gather([greet("a"), greet("b")])
    except TypeError as error:
        return error


async def not_called():
    try:
        return await greet
    except TypeError as error:
        return error


async def main():
    print(await plain())
    for attempt in (forgets, adds, twice, loops, async_loops, runs_inside, wrong_gather, not_called):
        print(f"{attempt.__name__}: {await attempt()}")
    names = ["ann", "bob"]
    print([await greet(name) for name in names], asyncio.get_running_loop().time())
    print(await asyncio.gather(*map(greet, names)), asyncio.get_running_loop().time())


asyncio.run(main())
for wrong in (main, None, [main]):
    try:
        asyncio.run(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).partition("0x")[0].partition("got ")[0])
try:
    asyncio.create_task(coroutine := greet("no loop"))
except RuntimeError as error:
    print(error)
coroutine.close()
