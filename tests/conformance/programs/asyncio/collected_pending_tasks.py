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


def leave(make):
    """A loop that is closed while a task to which nobody refers is in the middle of its wait."""
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(handler)
    loop.create_task(make(), name="left")
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    print("closed")


for make in (lambda: waits("quiet", False), lambda: waits("noisy", True), lambda: outer("nested")):
    leave(make)
    gc.collect()
    print("collected")
