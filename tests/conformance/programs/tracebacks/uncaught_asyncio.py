"""An exception leaves asyncio.run."""

import asyncio


class Failure(Exception):
    pass


async def inner(n):
    await asyncio.sleep(0.01 * n)
    raise Failure(f"task {n}")


async def middle(n):
    try:
        return await inner(n)
    finally:
        print("leaving", n)


async def main():
    task = asyncio.create_task(middle(1))
    try:
        await task
    except Failure as error:
        async with asyncio.TaskGroup() as group:
            group.create_task(middle(2))
            group.create_task(middle(2))


asyncio.run(main())
