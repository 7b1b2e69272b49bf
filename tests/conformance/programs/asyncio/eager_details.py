import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


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


async def setter():
    var.set(var.get() + 1)
    return var.get()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(quick(1), name="first")
    print(task.done(), task.result(), task.get_name(), task in asyncio.all_tasks())
    task = asyncio.create_task(slow(2))
    print(task.done(), task in asyncio.all_tasks(), asyncio.current_task().get_name())
    print(await task)
    bad = asyncio.create_task(failing())
    print(bad.done(), repr(bad.exception()))
    print(await asyncio.gather(quick(3), slow(4), quick(5)))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(f(n)) for n, f in enumerate([quick, slow, quick])]
        print([task.done() for task in tasks])
    print(await asyncio.create_task(setter()), var.get())
    context = contextvars.copy_context()
    print(await asyncio.create_task(setter(), context=context), context[var], var.get())
    print(await asyncio.wait_for(slow(6), 1))
    print([await f for f in asyncio.as_completed([quick(7), slow(8)])])
    later = asyncio.create_task(quick(9), eager_start=False)
    print("not yet", later.done())
    await later
    loop.set_task_factory(None)
    print(asyncio.create_task(quick(10), eager_start=True).done())
    lazy = asyncio.create_task(quick(11))
    print("lazy", lazy.done(), await lazy)

    class Named(asyncio.Task):
        def __repr__(self):
            return f"Named({self.get_name()})"

    loop.set_task_factory(asyncio.create_eager_task_factory(Named))
    print(asyncio.create_task(quick(12), name="n"))

    def custom(loop, coro, **kwargs):
        print("factory", sorted(kwargs))
        return asyncio.Task(coro, loop=loop, **kwargs)

    loop.set_task_factory(custom)
    print(loop.get_task_factory() is custom, await asyncio.create_task(quick(13), name="x"))
    cancelled = asyncio.Task(slow(14), loop=loop, eager_start=True)
    cancelled.cancel()
    print(await asyncio.gather(cancelled, return_exceptions=True))


asyncio.run(main())
