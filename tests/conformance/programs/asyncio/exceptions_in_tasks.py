"""Where an exception of a task comes out, and with which context."""
import asyncio


async def fails(n):
    await asyncio.sleep(0)
    try:
        {}["missing"]
    except KeyError as error:
        raise ValueError(n) from error


async def awaits(task):
    try:
        await task
    except ValueError as error:
        error.add_note("seen once")
        return error


async def stop():
    raise StopIteration("out of a coroutine")


async def main():
    task = asyncio.create_task(fails(1))
    first, second = await asyncio.gather(awaits(task), awaits(task))
    print(first is second, first.__notes__, repr(first.__cause__), task.exception() is first)
    try:
        task.result()
    except ValueError as error:
        print(error is first)
    try:
        await asyncio.create_task(stop())
    except RuntimeError as error:
        print(error, repr(error.__cause__))
    for exception in (StopAsyncIteration("x"), GeneratorExit("g"), EOFError()):
        async def raises():
            raise exception

        try:
            await asyncio.create_task(raises())
        except BaseException as error:
            print(repr(error), error is exception)
    try:
        try:
            await asyncio.create_task(fails(2))
        finally:
            await asyncio.create_task(fails(3))
    except ValueError as error:
        print(repr(error), repr(error.__context__))
    results = await asyncio.gather(*(fails(n) for n in range(3)), return_exceptions=True)
    print(results, [type(r.__cause__).__name__ for r in results])
    try:
        async with asyncio.TaskGroup() as group:
            for n in range(3):
                group.create_task(fails(n))
    except* ValueError as errors:
        print(errors.exceptions, errors.message, repr(errors))
    print(asyncio.TimeoutError is TimeoutError, asyncio.CancelledError.__mro__, issubclass(asyncio.CancelledError, Exception))


asyncio.run(main())
