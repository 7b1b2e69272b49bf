import asyncio


async def stubborn():
    while True:
        try:
            await asyncio.sleep(1)
            return "slept"
        except asyncio.CancelledError as error:
            print("no:", error.args, asyncio.current_task().cancelling())


async def clean():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.5)
        print("cleaned")


async def never():
    print("never printed")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel("first"), task.cancelling())
    await asyncio.sleep(0)
    print(task.cancel("second"), task.uncancel())
    print(await task, task.cancelled(), task.cancelling())
    task = asyncio.create_task(clean())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("gone", task.cancelled())
    task = asyncio.create_task(never())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("before it began")
    print(task.cancel())
    child = asyncio.create_task(asyncio.sleep(5))
    parent = asyncio.create_task(asyncio.wait_for(child, None))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    parent.cancel()
    for one in (parent, child):
        try:
            await one
        except asyncio.CancelledError:
            print("cancelled", one.cancelled())
    group = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    await asyncio.sleep(0)
    group.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("gathering cancelled")
    print(await asyncio.gather(bad(), asyncio.sleep(0, "ok"), return_exceptions=True))


async def bad():
    raise ValueError("bad")


asyncio.run(main())
