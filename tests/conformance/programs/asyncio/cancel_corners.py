"""cancel, uncancel and cancelling, at every moment of a task's life."""
import asyncio


async def log(coro):
    try:
        print("result", await coro)
    except BaseException as error:
        print(repr(error), "context", repr(error.__context__))


async def never_runs():
    print("never printed")


async def twice():
    for attempt in range(3):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as error:
            print("attempt", attempt, error.args, asyncio.current_task().cancelling())
    return "survived"


async def returns_after_cancel():
    asyncio.current_task().cancel("self")
    return "value"


async def raises_after_cancel():
    asyncio.current_task().cancel("self")
    raise ValueError("instead")


async def other_exception():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise LookupError("replaced")


async def raises_own():
    raise asyncio.CancelledError("my own")


async def uncancels():
    task = asyncio.current_task()
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.cancelling(), task.uncancel())
    await asyncio.sleep(1)
    return "not cancelled"


async def deep(level):
    if level:
        return await deep(level - 1)
    try:
        await asyncio.sleep(5)
    finally:
        print("deep cleanup")


async def main():
    task = asyncio.create_task(never_runs())
    print(task.cancel("before it began"), task.cancelling(), task.cancelled())
    await log(task)
    print(task.cancel(), task.cancelling(), task.cancelled(), task)
    task = asyncio.create_task(twice())
    for n in range(3):
        await asyncio.sleep(1)
        print(task.cancel(f"message {n}"))
    await log(task)
    print(task.cancelling(), task.uncancel(), task.cancelled())
    for function in (returns_after_cancel, raises_after_cancel, raises_own, uncancels):
        task = asyncio.create_task(function())
        await log(task)
        print(function.__name__, task.cancelled(), task.cancelling())
    task = asyncio.create_task(other_exception())
    await asyncio.sleep(0)
    task.cancel()
    await log(task)
    task = asyncio.create_task(deep(3))
    await asyncio.sleep(0)
    task.cancel("deep")
    await log(task)
    inner = asyncio.create_task(asyncio.sleep(5))
    outer = asyncio.create_task(log(inner))
    await asyncio.sleep(0)
    print(outer.cancel("through"), inner.cancelling(), outer.cancelling())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(inner.cancelled(), outer.done())
    task = asyncio.create_task(asyncio.sleep(1, "done"))
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    print(task.done(), task.cancel())
    both = asyncio.create_task(twice())
    await asyncio.sleep(0)
    both.cancel("one")
    both.cancel("two")
    print(both.cancelling())
    await asyncio.sleep(1)
    both.cancel("three")
    await log(both)
    try:
        asyncio.current_task().cancel()
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(asyncio.current_task().cancelling(), asyncio.current_task().uncancel())


asyncio.run(main())
