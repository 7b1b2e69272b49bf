"""TaskGroup: what it refuses, what it lets through, and what it makes of several failures."""
import asyncio


def told(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({error.message!r}, {[told(inner) for inner in error.exceptions]})"
    return repr(error)


async def attempt(function):
    me = asyncio.current_task()
    try:
        result = await function()
    except BaseException as error:
        result = f"{told(error)} context {error.__context__!r} cause {error.__cause__!r}"
    print(function.__name__, "->", result, "cancelling", me.cancelling())


async def sleeper(seconds, result=None):
    try:
        await asyncio.sleep(seconds)
        return result
    except asyncio.CancelledError as error:
        print("  cancelled", seconds, error.args)
        raise


async def fail(seconds, error):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        raise KeyError("in cleanup") from None
    raise error


async def fine():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(sleeper(1, "a"), name="first")
        second = group.create_task(sleeper(2, "b"))
        print(" ", group, first.get_name())
    print(" ", group)
    return first.result(), second.result()


async def two_fail():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1, ValueError(1)))
        group.create_task(fail(1, TypeError(2)))
        group.create_task(fail(2, OSError(3)))
        group.create_task(sleeper(5))


async def body_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper(5))
        await asyncio.sleep(1)
        raise LookupError("body")


async def body_and_task_fail():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(5, ValueError("never")))
        await asyncio.sleep(1)
        raise LookupError("body")


async def task_fails_while_body_waits():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1, ValueError("task")))
        try:
            await asyncio.sleep(5)
        finally:
            print("  body cancelled", asyncio.current_task().cancelling())


async def body_swallows():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1, ValueError("task")))
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("  swallowed")
        await asyncio.sleep(1)
        print("  went on")
        try:
            group.create_task(sleeper(1))
        except RuntimeError as error:
            print(" ", str(error))


async def child_cancels_itself():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(sleeper(5))
        await asyncio.sleep(0)
        task.cancel("only this one")
        group.create_task(sleeper(1))
    return task.cancelled()


async def base_error():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper(5))
        await asyncio.sleep(0)
        raise SystemExit("leaving")


async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(sleeper(3))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(fail(1, ValueError("inner")))
            inner.create_task(sleeper(4))


async def refused():
    group = asyncio.TaskGroup()
    coro = sleeper(1)
    for call in (lambda: group.create_task(coro),):
        try:
            call()
        except RuntimeError as error:
            print(" ", error)
    async with group:
        pass
    try:
        group.create_task(sleeper(1))
    except RuntimeError as error:
        print(" ", error)
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(" ", error)


async def from_outside():
    async def inside():
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper(5))
            await asyncio.sleep(5)

    task = asyncio.create_task(inside())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        return error.args, task.cancelled(), task.cancelling()


async def cancelled_at_the_end():
    async def inside():
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(5, ValueError("never")))

    task = asyncio.create_task(inside())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except BaseException as error:
        return told(error), task.cancelled(), task.cancelling()


async def adds_more():
    async def parent(group):
        await asyncio.sleep(1)
        group.create_task(sleeper(1))
        return "added"

    async with asyncio.TaskGroup() as group:
        task = group.create_task(parent(group))
    return task.result(), asyncio.get_running_loop().time()


async def main():
    for function in (fine, two_fail, body_fails, body_and_task_fail, task_fails_while_body_waits, body_swallows, child_cancels_itself, base_error, nested, refused, from_outside, cancelled_at_the_end, adds_more):
        await attempt(function)


asyncio.run(main())
