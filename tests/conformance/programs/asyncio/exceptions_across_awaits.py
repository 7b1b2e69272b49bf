import asyncio
import traceback


async def deepest(kind):
    await asyncio.sleep(0)
    raise kind("deep")


async def middle(kind):
    try:
        await deepest(kind)
    except KeyError as error:
        raise ValueError("translated") from error


async def outer(kind):
    try:
        return await middle(kind)
    finally:
        print("outer finally")


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


async def main():
    for kind in ZeroDivisionError, KeyError:
        try:
            await outer(kind)
        except Exception as error:
            print(repr(error), names(error), repr(error.__cause__), error.__suppress_context__)
        task = asyncio.create_task(outer(kind))
        try:
            await task
        except Exception as error:
            print(names(error))
        print(names(task.exception()))
        try:
            await asyncio.gather(outer(kind), asyncio.sleep(1))
        except Exception as error:
            print(names(error))
    try:
        try:
            await outer(OSError)
        except OSError:
            await outer(KeyError)
    except ValueError as error:
        chain = []
        while error is not None:
            chain.append(type(error).__name__)
            error = error.__context__
        print(chain)


asyncio.run(main())
