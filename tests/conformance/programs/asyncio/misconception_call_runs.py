"""Calling a coroutine function runs nothing; awaiting the object does, once."""
import asyncio


async def greet(name):
    print("hello", name)
    return len(name)


async def main():
    coroutine = greet("ann")
    print(type(coroutine).__name__, coroutine.__name__, coroutine.cr_frame is not None, coroutine.cr_running)
    print(await coroutine, coroutine.cr_frame)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    task = asyncio.create_task(greet("bob"))
    print("made", task.done())
    print(await task, await task)
    print(asyncio.iscoroutine(task), asyncio.isfuture(task))


asyncio.run(main())
