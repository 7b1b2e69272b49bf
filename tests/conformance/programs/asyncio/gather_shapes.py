import asyncio


async def value(n, delay=0):
    await asyncio.sleep(delay)
    return n


async def fail(text, delay=0):
    await asyncio.sleep(delay)
    raise ValueError(text)


async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(value(1, 0.3), value(2, 0.1), value(3)))
    print(await asyncio.gather(*[value(n) for n in range(4)], return_exceptions=True))
    task = asyncio.create_task(value("same"))
    print(await asyncio.gather(task, value(1), task))
    coroutine = value("once")
    print(await asyncio.gather(coroutine, coroutine))
    print(await asyncio.gather(asyncio.gather(value(1), value(2)), asyncio.gather()))
    print(await asyncio.gather(fail("a", 0.2), fail("b", 0.1), value(3), return_exceptions=True))
    try:
        await asyncio.gather(fail("late", 0.2), fail("early", 0.1), value(3, 0.3))
    except ValueError as error:
        print("first in time:", error)
    try:
        await asyncio.gather(fail("one"), fail("two"))
    except ValueError as error:
        print("first in order:", error)
    whole = asyncio.gather(value(1, 1), value(2, 2))
    print(type(whole).__name__, whole.done(), whole.cancelled())
    print(whole.cancel("enough"), whole.cancelled())
    try:
        await whole
    except asyncio.CancelledError as error:
        print("cancelled", error.args, whole.cancelled(), whole.cancel())
    inner = asyncio.create_task(value(1, 1))
    whole = asyncio.gather(inner, value(2), return_exceptions=True)
    asyncio.get_running_loop().call_later(0.1, inner.cancel, "only this")
    print(await whole)
    inner = asyncio.create_task(value(1, 1))
    asyncio.get_running_loop().call_later(0.1, inner.cancel, "only this")
    try:
        await asyncio.gather(inner, value(2))
    except asyncio.CancelledError as error:
        print("child cancelled", error.args, asyncio.current_task().cancelling())
    for wrong in [(5,), ([value],), (None, "x")]:
        try:
            await asyncio.gather(*wrong)
        except TypeError as error:
            print(error)
    done = asyncio.get_running_loop().create_future()
    done.set_result("ready")
    gathered = asyncio.gather(done)
    print(gathered.done(), await gathered)


asyncio.run(main())
