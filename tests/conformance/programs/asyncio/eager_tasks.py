"""Eager tasks run until their first suspension while they are being made."""
import asyncio


async def quick(n):
    print("quick", n, asyncio.current_task().get_name())
    return n


async def slow(n):
    print("slow begins", n)
    await asyncio.sleep(0)
    print("slow ends", n)
    return n


async def failing():
    raise ValueError("at once")


async def main():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    plain = asyncio.create_task(quick(0))
    print("made", plain.done())
    await plain

    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    done = asyncio.create_task(quick(1), name="eager one")
    print("made", done.done(), done.result(), done.get_coro(), done.get_name())
    waiting = asyncio.create_task(slow(2))
    print("made", waiting.done(), waiting in asyncio.all_tasks(), done in asyncio.all_tasks())
    print(asyncio.current_task() is me)
    print(await asyncio.gather(quick(3), slow(4), waiting))
    broken = asyncio.create_task(failing())
    print(broken.done(), repr(broken.exception()))
    lazy = loop.create_task(quick(5), eager_start=False)
    print("lazy", lazy.done())
    print(await lazy)
    async with asyncio.TaskGroup() as group:
        a = group.create_task(quick(6))
        b = group.create_task(slow(7))
        print("in the group", a.done(), b.done())
    print(a.result(), b.result())

    loop.set_task_factory(None)
    print(asyncio.create_task(slow(8), eager_start=True).done())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())


class MyTask(asyncio.Task):
    def __init__(self, *args, **kwargs):
        print("MyTask", sorted(kwargs))
        super().__init__(*args, **kwargs)


async def custom():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(MyTask))
    task = asyncio.create_task(quick(9), name="mine")
    print(type(task).__name__, task.done(), task.get_name(), await task)


asyncio.run(custom())
