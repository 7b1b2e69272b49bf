"""shield: the inner task does not hear of the cancellation."""
import asyncio


async def work(n, delay=2):
    try:
        await asyncio.sleep(delay)
        print("work", n, "done")
        return n
    except asyncio.CancelledError:
        print("work", n, "cancelled")
        raise


async def waits(inner):
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        print("the waiting one is cancelled")
        raise


async def bad():
    await asyncio.sleep(1)
    raise ValueError("too late")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], sorted(context), repr(context["exception"])))
    inner = asyncio.create_task(work(1))
    outer = asyncio.create_task(waits(inner))
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.wait([outer])
    print(outer.cancelled(), inner.done(), await inner)

    shielded = asyncio.shield(work(2))
    print(type(shielded).__name__, shielded.done(), shielded.cancel(), shielded.cancelled())
    await asyncio.sleep(3)
    inner = asyncio.create_task(work(3))
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("inner was cancelled", shielded.cancelled())

    shielded = asyncio.shield(bad())
    try:
        await shielded
    except ValueError as error:
        print(error)
    shielded = asyncio.shield(bad())
    await asyncio.sleep(0)
    shielded.cancel()
    await asyncio.sleep(2)
    done = loop.create_future()
    done.set_result("done")
    print(asyncio.shield(done) is done)
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(task := asyncio.create_task(work(4)))
    except TimeoutError:
        print("timeout", task.done())
    await task
    try:
        asyncio.shield(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
