"""wait_for: in time, too late, cancelled, and with what takes its time."""
import asyncio


async def value(n, delay=1):
    try:
        await asyncio.sleep(delay)
        return n
    except asyncio.CancelledError as error:
        print("cancelled", n, error.args)
        raise


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(2)
        return "finished all the same"


async def breaks():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise LookupError("while being cancelled") from None


async def attempt(awaitable):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        result = await awaitable
    except (Exception, asyncio.CancelledError) as error:
        result = f"{type(error).__name__}({error}) from {error.__cause__!r} in {error.__context__!r}"
    print(f"{loop.time() - begin:g}", result)


async def main():
    loop = asyncio.get_running_loop()
    await attempt(asyncio.wait_for(value(1), 2))
    await attempt(asyncio.wait_for(value(2), 0.5))
    await attempt(asyncio.wait_for(value(3), None))
    await attempt(asyncio.wait_for(value(4), 0))
    await attempt(asyncio.wait_for(value(5, 0), -1))
    await attempt(asyncio.wait_for(value(6), 1))
    await attempt(asyncio.wait_for(stubborn(), 1))
    await attempt(asyncio.wait_for(breaks(), 1))
    task = asyncio.create_task(value(7))
    await attempt(asyncio.wait_for(asyncio.shield(task), 0.5))
    print(task.done(), await task)
    future = loop.create_future()
    await attempt(asyncio.wait_for(future, 0.1))
    print(future)
    done = loop.create_future()
    done.set_result("ready")
    await attempt(asyncio.wait_for(done, 0))
    failed = loop.create_future()
    failed.set_exception(KeyError("ready"))
    await attempt(asyncio.wait_for(failed, 0))
    await attempt(asyncio.wait_for(3, 1))
    await attempt(asyncio.wait_for(3, 0))
    outer = asyncio.create_task(attempt(asyncio.wait_for(value(8), 5)))
    await asyncio.sleep(0.5)
    outer.cancel("from outside")
    await asyncio.wait([outer])
    both = asyncio.create_task(attempt(asyncio.wait_for(value(9), 1)))
    loop.call_later(1, both.cancel)
    await asyncio.wait([both])
    print(both)


asyncio.run(main())
