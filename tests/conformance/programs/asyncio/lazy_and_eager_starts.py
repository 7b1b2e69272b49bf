"""The order of starts: lazy tasks queue up, eager ones run until their first real wait."""
import asyncio


def worker(name, log):
    async def run(rounds):
        for n in range(rounds):
            log.append(f"{name}{n}")
            await asyncio.sleep(0)
        log.append(f"{name}.")
        return name

    return run


async def scene(title, make):
    log = []
    tasks = []
    for name, rounds in (("a", 2), ("b", 0), ("c", 1)):
        tasks.append(make(worker(name, log)(rounds)))
        log.append("|")
    await asyncio.gather(*tasks)
    print(title, *log, [asyncio.isfuture(task) for task in tasks])


async def nested(log, depth):
    log.append(f"<{depth}")
    if depth:
        await asyncio.create_task(nested(log, depth - 1), eager_start=depth % 2 == 0)
    log.append(f"{depth}>")


async def raises_at_once():
    raise OSError("at once")


async def current():
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    await scene("create_task", asyncio.create_task)
    await scene("eager", lambda coro: asyncio.create_task(coro, eager_start=True))
    await scene("ensure_future", asyncio.ensure_future)
    await scene("Task", lambda coro: asyncio.Task(coro, loop=loop, eager_start=True))
    log = []
    await nested(log, 4)
    print(*log)
    task = asyncio.create_task(raises_at_once(), eager_start=True)
    print(task.done(), repr(task.exception()))
    task = asyncio.create_task(current(), eager_start=True, name="eager one")
    print(task.result(), asyncio.current_task().get_name(), task.get_coro())
    print(asyncio.create_task(asyncio.sleep(0), name="lazy one").get_coro() is not None)

    async def cancels_itself():
        asyncio.current_task().cancel("myself")
        await asyncio.sleep(0)

    task = asyncio.create_task(cancels_itself(), eager_start=True)
    print(task.done(), task.cancelling(), await asyncio.gather(task, return_exceptions=True))
    factory = asyncio.create_eager_task_factory(asyncio.Task)
    loop.set_task_factory(factory)
    await scene("factory", asyncio.create_task)
    await scene("factory, lazily", lambda coro: asyncio.create_task(coro, eager_start=False))
    async with asyncio.TaskGroup() as group:
        log = []
        group.create_task(worker("g", log)(1))
        log.append("|")
    print(*log)


asyncio.run(main())
