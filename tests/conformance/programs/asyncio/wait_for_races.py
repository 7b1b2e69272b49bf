"""wait_for on its edges: done at the deadline, cancelled at the deadline, refusing to stop."""
import asyncio


async def job(seconds, stubborn=0, result="done"):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        if not stubborn:
            raise
        await asyncio.sleep(stubborn)
        return f"{result} in spite of it"
    return result


async def outcome(title, awaitable):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        result = await awaitable
    except BaseException as error:
        result = repr(error)
    print(f"{title}: {result} after {loop.time() - begin:g}")


async def main():
    loop = asyncio.get_running_loop()
    await outcome("in time", asyncio.wait_for(job(1), 2))
    await outcome("too late", asyncio.wait_for(job(2), 1))
    await outcome("at the deadline", asyncio.wait_for(job(1), 1))
    await outcome("no limit", asyncio.wait_for(job(1), None))
    await outcome("zero", asyncio.wait_for(job(1), 0))
    await outcome("negative", asyncio.wait_for(job(1), -1))
    await outcome("stubborn", asyncio.wait_for(job(2, stubborn=3), 1))
    await outcome("stubborn at zero", asyncio.wait_for(job(2, stubborn=3), 0))
    done = loop.create_future()
    done.set_result("was done")
    await outcome("done, zero", asyncio.wait_for(done, 0))
    await outcome("done, limit", asyncio.wait_for(done, 1))
    future = loop.create_future()
    loop.call_later(1, future.set_result, "from a timer")
    await outcome("a tie", asyncio.wait_for(future, 1))
    print(future)
    task = asyncio.create_task(job(5))
    await outcome("a task", asyncio.wait_for(task, 1))
    print(task.cancelled(), task.cancelling())
    task = asyncio.create_task(job(5))
    await outcome("a shielded task", asyncio.wait_for(asyncio.shield(task), 1))
    print(task.done(), await task)
    outer = asyncio.create_task(outcome("cancelled from outside", asyncio.wait_for(job(5), 3)))
    await asyncio.sleep(1)
    outer.cancel("outside")
    await outer
    outer = asyncio.create_task(outcome("cancelled at the deadline", asyncio.wait_for(job(5), 1)))
    loop.call_later(1, outer.cancel, "just now")
    await outer
    nested = asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(job(9), 3), 2), 1)
    await outcome("nested", nested)
    await outcome("within", asyncio.wait_for(asyncio.wait_for(job(9), 1), 5))

    async def fails():
        await asyncio.sleep(1)
        raise LookupError("own")

    await outcome("fails", asyncio.wait_for(fails(), 2))
    await outcome("fails at the deadline", asyncio.wait_for(fails(), 1))


asyncio.run(main())
