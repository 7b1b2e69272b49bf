"""A loop makes its tasks with the factory that it was given."""
import asyncio


class Loud(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel of", self.get_name())
        return super().cancel(msg)


def factory(loop, coro, **kwargs):
    print("factory", sorted(kwargs.items(), key=lambda item: item[0]))
    return Loud(coro, loop=loop, **kwargs)


async def job():
    await asyncio.sleep(1)
    return "done"


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    for bad in (3, "x"):
        try:
            loop.set_task_factory(bad)
        except TypeError as error:
            print(error)
    loop.set_task_factory(factory)
    task = asyncio.create_task(job(), name="first")
    print(type(task).__name__, isinstance(task, asyncio.Task), await task)
    second = asyncio.ensure_future(job())
    second.set_name("second")
    await asyncio.sleep(0)
    print(second.cancel())
    try:
        await second
    except asyncio.CancelledError:
        print("cancelled", second.cancelled())
    print(await asyncio.wait_for(job(), 2))
    async with asyncio.TaskGroup() as group:
        third = group.create_task(job(), name="third")
    print(third.get_name())
    loop.set_task_factory(lambda loop, coro: asyncio.Task(coro, loop=loop, name="plain"))
    print(asyncio.create_task(job()).get_name())
    try:
        asyncio.create_task(c := job(), name="refused")
    except TypeError as error:
        print("TypeError")
        c.close()


asyncio.run(main())
