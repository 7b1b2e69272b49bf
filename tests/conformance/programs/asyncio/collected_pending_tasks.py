import asyncio
import gc


def handler(loop, context):
    print("handler:", context["message"], context["task"])


async def waits(name, noisy):
    future = asyncio.get_running_loop().create_future()
    if not noisy:
        await future
    try:
        await future
    finally:
        print("finally of", name)


async def outer(name):
    await waits(name, True)


def leave(coroutine):
    """A task that nobody refers to, in the middle of its wait."""
    name = coroutine.__name__
    loop.create_task(coroutine, name=name)
    loop.run_until_complete(asyncio.sleep(0))
    print("dropped", name)


loop = asyncio.new_event_loop()
loop.set_exception_handler(handler)
for coroutine in (waits("quiet", False), outer("nested")):
    leave(coroutine)
    del coroutine
    gc.collect()
    print("collected", [task.get_name() for task in asyncio.all_tasks(loop)])
task = loop.create_task(waits("late", False), name="late")
loop.run_until_complete(asyncio.sleep(0))
loop.close()
task = None
gc.collect()
print("end")
