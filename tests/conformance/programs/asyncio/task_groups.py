import asyncio


async def child(name, delay, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise fail
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(child("a", 2))
        second = group.create_task(child("b", 1))
        print("body over")
    print(first.result(), second.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("slow", 5))
            group.create_task(child("bad", 1, ValueError("x")))
            await asyncio.sleep(10)
    except* ValueError as errors:
        print("caught", errors.exceptions, errors.message)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("other", 5))
            raise KeyError("body")
    except BaseExceptionGroup as errors:
        print(type(errors).__name__, errors.exceptions)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(child("deep", 1, OSError("deep")))
                outer.create_task(child("wide", 3))
    except ExceptionGroup as errors:
        print(errors, errors.exceptions)
    try:
        group.create_task(child("late", 0))
    except RuntimeError as error:
        print("finished" in str(error))


asyncio.run(main())
