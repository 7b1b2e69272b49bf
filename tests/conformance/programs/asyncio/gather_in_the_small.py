"""gather: order, repetition, nesting, cancellation from both ends."""
import asyncio


async def job(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError as stop:
        print("  ", name, "cancelled", stop)
        raise
    if error:
        raise error
    return name


async def outcome(awaitable):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        result = await awaitable
    except BaseException as error:
        result = repr(error)
    print(result, loop.time() - begin)


async def main():
    loop = asyncio.get_running_loop()
    await outcome(asyncio.gather(job("slow", 2), job("quick", 1)))
    same = job("same", 1)
    await outcome(asyncio.gather(same, job("other", 1), same))
    task = asyncio.create_task(job("task", 1))
    await outcome(asyncio.gather(task, task, asyncio.gather(task, job("inner", 2))))
    await outcome(asyncio.gather())
    print(type(asyncio.gather()).__name__, asyncio.gather().done())
    await outcome(asyncio.gather(job("a", 1, ValueError("first")), job("b", 2), job("c", 1, ValueError("second"))))
    await asyncio.sleep(2)
    await outcome(asyncio.gather(job("a", 1, ValueError(1)), job("b", 2), return_exceptions=True))
    group = asyncio.gather(job("x", 5), job("y", 5))
    await asyncio.sleep(1)
    print(group.cancel("enough"), group.cancelled(), group.done())
    await outcome(group)
    print(group.cancelled(), group.cancel())
    child = asyncio.create_task(job("child", 5))
    group = asyncio.gather(child, job("sibling", 2))
    loop.call_later(1, child.cancel, "only the child")
    await outcome(group)
    child = asyncio.create_task(job("child", 5))
    loop.call_later(1, child.cancel)
    await outcome(asyncio.gather(child, job("sibling", 2), return_exceptions=True))
    group = asyncio.gather(job("p", 3), job("q", 1, KeyError("q")), return_exceptions=True)
    loop.call_later(2, group.cancel, "outer")
    await outcome(group)
    await outcome(asyncio.wait_for(asyncio.gather(job("m", 3), job("n", 4)), 1))
    done = loop.create_future()
    done.set_result("done")
    gathered = asyncio.gather(done)
    print(gathered.done())
    await outcome(gathered)
    for wrong in ((3,), (None, done)):
        try:
            asyncio.gather(*wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
