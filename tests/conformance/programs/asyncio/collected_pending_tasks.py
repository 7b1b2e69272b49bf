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


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for coroutine in (waits("quiet", False), waits("noisy", True), outer("nested")):
        name = coroutine.__name__
        task = asyncio.create_task(coroutine, name=name)
        del coroutine
        await asyncio.sleep(0)
        del task
        print("dropped", name)
        gc.collect()
        print("collected", [task.get_name() for task in asyncio.all_tasks()])


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.set_exception_handler(handler)
task = loop.create_task(waits("late", False), name="late")
loop.run_until_complete(asyncio.sleep(0))
loop.close()
task = None
gc.collect()
print("end")
