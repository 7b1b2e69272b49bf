"""How tasks are shown in each of their states."""
import asyncio


async def inner(future):
    await future


async def job(future):
    await inner(future)
    return [list(range(20)), "x" * 60]


async def bad():
    raise KeyError("missing")


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(job(future), name="a 'quoted' name")
    print(task)
    await asyncio.sleep(0)
    print(task)
    waiter = asyncio.create_task(inner(task))
    await asyncio.sleep(0)
    print(task)
    print(waiter)
    waiter.cancel()
    print(waiter)
    print(task)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(waiter)
    print(task)
    other = asyncio.create_task(bad(), name=12)
    await asyncio.wait([other])
    print(other, repr(other.get_name()))
    future = asyncio.get_running_loop().create_future()
    second = asyncio.create_task(job(future))
    await asyncio.sleep(0)
    future.set_result(1)
    print(future)
    print(second)
    await second
    print(second)
    print(second.get_coro().__name__, second.get_coro().cr_frame)


asyncio.run(main())
