"""Where the carets stand in coroutines."""

import asyncio
import sys


class Manager:
    def __init__(self, fails):
        self.fails = fails

    async def __aenter__(self):
        if self.fails == "enter":
            raise ValueError("enter")
        return self

    async def __aexit__(self, *info):
        if self.fails == "exit":
            raise ValueError("exit")


class Items:
    def __init__(self, fails):
        self.fails = fails

    def __aiter__(self):
        if self.fails == "iter":
            raise ValueError("iter")
        return self

    async def __anext__(self):
        raise ValueError("next")


async def fails(n):
    if n:
        await fails(n - 1)
    raise KeyError("at the bottom")


async def generator():
    yield 1
    yield 1 / 0


CASES = []


def case(function):
    CASES.append(function)
    return function


@case
async def awaiting():
    await fails(0)


@case
async def awaiting_deep():
    return await fails(5)


@case
async def awaiting_in_expression():
    value = [1, await fails(1), 2]
    return value


@case
async def awaiting_with_attribute():
    return (await fails(1)).attribute


@case
async def awaiting_number():
    await 5


@case
async def awaiting_number_in_expression():
    return 1 + await 5


@case
async def awaiting_none():
    return await print("")


@case
async def entering():
    async with Manager("enter") as manager:
        pass


@case
async def exiting():
    async with Manager("exit"):
        pass


@case
async def exiting_during():
    async with Manager("exit"):
        raise KeyError("inside")


@case
async def not_asynchronous():
    async with 5:
        pass


@case
async def iterating():
    async for item in Items("next"):
        pass


@case
async def iterating_iter():
    async for item in Items("iter"):
        pass


@case
async def iterating_number():
    async for item in 5:
        pass


@case
async def iterating_generator():
    async for item in generator():
        pass


@case
async def iterating_comprehension():
    return [item async for item in generator()]


@case
async def awaiting_comprehension():
    return [await fails(n) for n in (0, 1)]


@case
async def gathered():
    await asyncio.gather(fails(0), fails(1))


@case
async def from_task():
    await asyncio.create_task(fails(1))


@case
async def timing_out():
    async with asyncio.timeout(0.01):
        await asyncio.sleep(1)


@case
async def waiting_for():
    await asyncio.wait_for(asyncio.sleep(1), 0.01)


@case
async def cancelled():
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    task.cancel("with a message")
    await task


@case
async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(1))


@case
async def future_with_exception():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("of the future"))
    await future


@case
async def over_lines():
    return await asyncio.gather(
        fails(0),
        asyncio.sleep(0),
    )


async def main():
    for function in CASES:
        print(function.__name__)
        try:
            await function()
        except BaseException as error:
            sys.excepthook(type(error), error, error.__traceback__)


asyncio.run(main())
