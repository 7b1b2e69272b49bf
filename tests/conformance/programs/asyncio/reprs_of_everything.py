"""What the objects of asyncio look like when they are printed, in each of their states."""
import asyncio
import functools


async def job(seconds=1):
    await asyncio.sleep(seconds)
    return "x" * 60


def callback(*args):
    pass


class Callable:
    def __call__(self, *args):
        pass

    def method(self, *args):
        pass


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future)
    for function in (callback, functools.partial(callback, 1), Callable().method, len):
        future.add_done_callback(function)
        print(future)
    future.set_result(list(range(20)))
    print(future)
    failed, cancelled = loop.create_future(), loop.create_future()
    failed.set_exception(ValueError("no"))
    cancelled.cancel("why")
    print(failed, cancelled, failed.exception())
    for handle in (
        loop.call_soon(callback, 1, 2),
        loop.call_soon(functools.partial(callback, "a"), "b"),
        loop.call_later(5, print),
        loop.call_at(7.25, Callable().method),
    ):
        print(handle)
        handle.cancel()
        print(handle)
    task = asyncio.create_task(job(), name="the job")
    print(task)
    await asyncio.sleep(0)
    print(task)
    task.cancel()
    print(task)
    await asyncio.gather(task, return_exceptions=True)
    print(task)
    task = asyncio.create_task(job(0))
    task.set_name("renamed")
    await task
    print(task)
    print(asyncio.timeout(None), asyncio.timeout(3), asyncio.timeout_at(2))
    async with asyncio.timeout(3) as limit:
        print(limit)
    print(limit)
    async with asyncio.TaskGroup() as group:
        print(group)
        group.create_task(job(0))
        print(group)
    print(group)
    print(loop.is_running(), repr(loop).replace(type(loop).__name__, "Loop"))


asyncio.run(main())
