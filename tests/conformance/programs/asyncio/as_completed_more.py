import asyncio


async def job(n, delay):
    await asyncio.sleep(delay)
    if n == "bad":
        raise ValueError(n)
    return n


async def plain():
    for future in asyncio.as_completed([job("a", 0.3), job("b", 0.1), job("bad", 0.2)]):
        print(type(future).__name__, end=" ")
        try:
            print(await future, asyncio.get_running_loop().time())
        except ValueError as error:
            print("error", error)


async def asynchronous():
    tasks = {asyncio.create_task(job(n, d)): n for n, d in [("x", 0.2), ("y", 0.1), ("bad", 0.3)]}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], task.done(), type(task).__name__, repr(task.exception()))


async def with_timeout():
    jobs = [job(n, n) for n in (1, 3, 2)]
    try:
        for future in asyncio.as_completed(jobs, timeout=2.5):
            print(await future)
    except TimeoutError as error:
        print("timeout", error.args)
    jobs = [asyncio.create_task(job(n, n)) for n in (1, 3)]
    try:
        async for task in asyncio.as_completed(jobs, timeout=2):
            print(task.result())
    except TimeoutError:
        print("timeout", [task.done() for task in jobs])
    await asyncio.wait(jobs)


async def corners():
    print([await future for future in asyncio.as_completed([])])
    same = asyncio.create_task(job("same", 0))
    print([await future for future in asyncio.as_completed([same, same])])
    iterator = asyncio.as_completed([job(1, 0.1)])
    print(iter(iterator) is iterator, aiter(iterator) is iterator)
    print(await next(iterator))
    try:
        next(iterator)
    except StopIteration:
        print("no more")
    for wrong in job("w", 1), 5:
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
        if asyncio.iscoroutine(wrong):
            wrong.close()
    early = asyncio.as_completed([job("late", 1), job("early", 0)])
    waiting = [next(early), next(early)]
    print([await w for w in waiting])


for way in plain, asynchronous, with_timeout, corners:
    print("--", way.__name__)
    asyncio.run(way())
