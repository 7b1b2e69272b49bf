"""all_tasks, current_task, names and background sets: knowing what is going on."""
import asyncio


async def worker(seconds, registry):
    me = asyncio.current_task()
    registry.append(me.get_name())
    await asyncio.sleep(seconds)
    return me.get_name()


def going_on():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def spawner(depth):
    if depth:
        child = asyncio.create_task(spawner(depth - 1), name=f"depth {depth - 1}")
        await asyncio.sleep(1)
        return [asyncio.current_task().get_name(), *await child]
    return [asyncio.current_task().get_name()]


background = set()


def fire_and_forget(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    background.add(task)
    task.add_done_callback(background.discard)
    return task


async def main():
    registry = []
    print(asyncio.current_task().get_name(), going_on())
    tasks = [asyncio.create_task(worker(n, registry)) for n in range(3)]
    tasks.append(asyncio.create_task(worker(1, registry), name="named"))
    tasks.append(asyncio.create_task(worker(1, registry), name=7))
    print(registry, len(asyncio.all_tasks()))
    await asyncio.sleep(0.5)
    print(registry, going_on())
    tasks[2].set_name("renamed")
    print(await asyncio.gather(*tasks), going_on())
    print(await spawner(3))
    for n in range(3):
        fire_and_forget(worker(n, registry), f"background {n}")
    await asyncio.sleep(1.5)
    print(sorted(task.get_name() for task in background), going_on())
    me = asyncio.current_task()
    print(me in asyncio.all_tasks(), me.done(), me.get_coro().__name__, me is asyncio.current_task(asyncio.get_running_loop()))
    await asyncio.wait(background)
    await asyncio.sleep(0)
    print(background, going_on())
    asyncio.get_running_loop().call_soon(lambda: print("in a callback:", asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
for function in (asyncio.current_task, asyncio.all_tasks, asyncio.get_running_loop):
    try:
        function()
    except RuntimeError as error:
        print(error)
loop = asyncio.new_event_loop()
task = loop.create_task(asyncio.sleep(0), name="waiting")
print(asyncio.all_tasks(loop) == {task}, asyncio.current_task(loop))
loop.run_until_complete(task)
print(asyncio.all_tasks(loop))
loop.close()
