import asyncio


async def child(name, delay, stubborn=False):
    try:
        await asyncio.sleep(delay)
        print(name, "done")
        return name
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        if stubborn:
            return f"{name} stays"
        raise
    finally:
        print(name, "finally")


async def gathering(**options):
    try:
        return await asyncio.gather(child("a", 1), child("b", 2, stubborn=True), child("c", 0.1), **options)
    except asyncio.CancelledError as error:
        print("gathering cancelled", error.args)
        raise


async def failing_sibling():
    async def bad():
        await asyncio.sleep(0.2)
        raise LookupError("bad")

    keep = [asyncio.create_task(child(n, 0.5)) for n in "xy"]
    try:
        await asyncio.gather(*keep, bad())
    except LookupError as error:
        print("caught", error, [task.done() for task in keep])
    print(await asyncio.gather(*keep))


async def main():
    for options in {}, {"return_exceptions": True}:
        print("--", options)
        task = asyncio.create_task(gathering(**options))
        await asyncio.sleep(0.5)
        task.cancel("stop")
        try:
            print("result", await task)
        except asyncio.CancelledError as error:
            print("outside", error.args, task.cancelled())
        except Exception as error:
            print("other", repr(error))
    print("--")
    await failing_sibling()
    print("-- cancelled twice")
    task = asyncio.create_task(gathering())
    await asyncio.sleep(0.5)
    task.cancel("one")
    task.cancel("two")
    print(task.cancelling())
    print(repr((await asyncio.gather(task, return_exceptions=True))[0]), task.cancelling())


asyncio.run(main())
