import asyncio


async def job(name, delay=0, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


def told(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({error.message}: {', '.join(map(told, error.exceptions))})"
    return repr(error)


async def scenario(name, body):
    print("--", name)
    try:
        print("result", await body())
    except BaseException as error:
        print(told(error), "cause", told(error.__cause__), "context", told(error.__context__))
    print("cancelling", asyncio.current_task().cancelling())


async def fine():
    async with asyncio.TaskGroup() as group:
        print(repr(group))
        tasks = [group.create_task(job(n, n / 10), name=f"job {n}") for n in range(3)]
        print(repr(group), [task.get_name() for task in tasks])
    print(repr(group))
    return [task.result() for task in tasks]


async def one_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 0.1, ValueError("a")))
        group.create_task(job("b", 1))
        await asyncio.sleep(5)
        print("unreached")


async def several_fail():
    async def late(error):
        try:
            await asyncio.sleep(1)
        finally:
            raise error

    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 0.1, ValueError("a")))
        group.create_task(late(KeyError("b")))
        group.create_task(late(OSError("c")))


async def body_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        raise LookupError("body")


async def both_fail():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 0, ValueError("a")))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        raise LookupError("body")


async def exits():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 0.1, ValueError("b")))


async def child_cancelled():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(job("a", 1))
        group.create_task(job("b", 0.5))
        await asyncio.sleep(0.1)
        task.cancel()
    return task.cancelled()


async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(job("outer", 1))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(job("x", 0.1, ValueError("x")))
            inner.create_task(job("y", 0.2))


async def adds_itself():
    results = []

    async def recursive(group, n):
        results.append(n)
        if n:
            group.create_task(recursive(group, n - 1))
        await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        group.create_task(recursive(group, 3))
    return results


async def main():
    for body in fine, one_fails, several_fail, body_fails, both_fail, exits, child_cancelled, nested, adds_itself:
        await scenario(body.__name__, body)


asyncio.run(main())
