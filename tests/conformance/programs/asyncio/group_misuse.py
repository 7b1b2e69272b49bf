import asyncio


async def nothing():
    pass


async def attempt(what, make):
    try:
        print(what, await make())
    except BaseException as error:
        print(what, type(error).__name__, error)


async def before_entering():
    group = asyncio.TaskGroup()
    coroutine = nothing()
    try:
        group.create_task(coroutine)
    finally:
        coroutine.close()


async def after_leaving():
    async with asyncio.TaskGroup() as group:
        pass
    group.create_task(nothing())


async def twice():
    async with asyncio.TaskGroup() as group:
        async with group:
            pass


async def while_shutting_down():
    async def late(group):
        try:
            await asyncio.sleep(1)
        finally:
            try:
                group.create_task(nothing())
            except RuntimeError as error:
                print("late:", str(error).partition("<")[0])

    async with asyncio.TaskGroup() as group:
        group.create_task(late(group))
        await asyncio.sleep(0)
        raise ValueError("stop")


async def parent_cancelled():
    async def parent():
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1))
            group.create_task(asyncio.sleep(2))

    task = asyncio.create_task(parent())
    await asyncio.sleep(0.1)
    task.cancel("parent")
    await asyncio.gather(task, return_exceptions=True)
    return task.cancelled(), task.cancelling()


async def cancelled_while_children_fail():
    async def stubborn():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise OSError("child") from None

    async def parent():
        async with asyncio.TaskGroup() as group:
            group.create_task(stubborn())

    task = asyncio.create_task(parent())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except BaseExceptionGroup as error:
        return error.exceptions, task.cancelling()


async def main():
    for make in [before_entering, after_leaving, twice, while_shutting_down, parent_cancelled,
                 cancelled_while_children_fail]:
        await attempt(make.__name__, make)


asyncio.run(main())
