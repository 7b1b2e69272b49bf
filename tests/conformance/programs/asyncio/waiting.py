import asyncio


async def job(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ValueError(name)
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(job(n, d), name=n) for n, d in (("a", 3), ("b", 1), ("c", 2))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending), loop.time())
    bad = asyncio.create_task(job("bad", 1, fail=True), name="bad")
    good = asyncio.create_task(job("good", 5), name="good")
    done, pending = await asyncio.wait([bad, good], return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done])
    good.cancel()
    try:
        print(await asyncio.wait_for(job("slow", 5), 1))
    except TimeoutError as error:
        print("timeout", repr(error), loop.time())
    print(await asyncio.wait_for(job("quick", 1), 5), loop.time())
    for coroutine in asyncio.as_completed([job("x", 0.3), job("y", 0.1), job("z", 0.2)]):
        print(await coroutine)
    async for task in asyncio.as_completed([asyncio.create_task(job("p", 0.2)), asyncio.create_task(job("q", 0.1))]):
        print(task.result())
    inner = asyncio.create_task(job("inner", 1))
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 0.5))
    try:
        await outer
    except TimeoutError:
        print("outer timed out", inner.cancelled(), inner.done())
    print(await inner)
    for wrong in ([], [job("w", 0)]):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
        for coroutine in wrong:
            coroutine.close()


asyncio.run(main())
