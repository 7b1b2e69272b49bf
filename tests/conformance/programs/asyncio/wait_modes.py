import asyncio


async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise RuntimeError(name)
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def make(*plans):
    return [asyncio.create_task(job(*plan), name=plan[0]) for plan in plans]


async def main():
    loop = asyncio.get_running_loop()
    for mode in asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED:
        start = loop.time()
        tasks = make(("a", 1), ("b", 2, True), ("c", 3), ("d", 1))
        done, pending = await asyncio.wait(tasks, return_when=mode)
        print(mode, names(done), names(pending), loop.time() - start)
        await asyncio.gather(*tasks, return_exceptions=True)
    tasks = make(("a", 1), ("b", 2), ("c", 3))
    done, pending = await asyncio.wait(tasks, timeout=2.5)
    print("timeout", names(done), names(pending))
    done, pending = await asyncio.wait(pending, timeout=0)
    print("no time", names(done), names(pending), pending.pop().cancelled())
    ready = make(("r", 0))
    await asyncio.gather(*ready)
    done, pending = await asyncio.wait(ready + make(("s", 1)), return_when="FIRST_COMPLETED")
    print("already", names(done), names(pending))
    await asyncio.wait(pending)
    print(isinstance(done, set), isinstance(pending, set))
    futures = [loop.create_future() for _ in range(2)]
    for future in futures:
        loop.call_soon(future.set_result, None)
    done, pending = await asyncio.wait(futures)
    print(len(done), len(pending), done == set(futures))
    for wrong in [], [job("x", 1)], job("y", 1), tasks[0]:
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
            for coroutine in wrong if isinstance(wrong, list) else [wrong]:
                if asyncio.iscoroutine(coroutine):
                    coroutine.close()
    try:
        await asyncio.wait(tasks, return_when="SOMETIMES")
    except ValueError as error:
        print(error)
    outer = asyncio.create_task(asyncio.wait(make(("w", 1))))
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(2)
    print("the wait", outer.cancelled(), "its tasks", names(t for t in asyncio.all_tasks() if t.get_name() == "w"))


asyncio.run(main())
