import asyncio
import time


async def watch(future, wake_at):
    while time.monotonic() < wake_at:
        await asyncio.sleep(0.5)
    future.set_result("time is up")


async def homemade_sleep(seconds):
    future = asyncio.get_running_loop().create_future()
    watcher = asyncio.create_task(watch(future, time.monotonic() + seconds), name="watcher")
    return await future


async def sleeper():
    started = time.monotonic()
    message = await homemade_sleep(2)
    print(f"{message} after {time.monotonic() - started:.1f} s")


async def worker(name, pause):
    for lap in range(2):
        await asyncio.sleep(pause)
        print(f"{name} lap {lap}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("quick", 0.6), name="quick")
        group.create_task(worker("slow", 1.3), name="slow")
        group.create_task(sleeper(), name="sleeper")


asyncio.run(main())
