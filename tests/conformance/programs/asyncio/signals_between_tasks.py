"""Six ways to tell another task something: event, future, queue, condition, cancel, callback."""
import asyncio


async def by_event(log):
    event = asyncio.Event()

    async def listener():
        await event.wait()
        log.append("heard")

    task = asyncio.create_task(listener())
    await asyncio.sleep(1)
    event.set()
    log.append("told")
    await task


async def by_future(log):
    future = asyncio.get_running_loop().create_future()

    async def listener():
        log.append(await future)

    task = asyncio.create_task(listener())
    await asyncio.sleep(1)
    future.set_result("heard")
    log.append("told")
    await task


async def by_queue(log):
    queue = asyncio.Queue(maxsize=1)

    async def listener():
        while (item := await queue.get()) is not None:
            log.append(item)

    task = asyncio.create_task(listener())
    for item in ("one", "two", None):
        await queue.put(item)
        log.append(f"told {item}")
    await task


async def by_condition(log):
    condition, state = asyncio.Condition(), []

    async def listener():
        async with condition:
            await condition.wait_for(lambda: len(state) >= 2)
            log.append(list(state))

    task = asyncio.create_task(listener())
    for n in range(3):
        await asyncio.sleep(0)
        async with condition:
            state.append(n)
            condition.notify()
            log.append(f"told {n}")
    await task


async def by_cancelling(log):
    async def listener():
        try:
            await asyncio.sleep(99)
        except asyncio.CancelledError as error:
            log.append(f"heard {error}")

    task = asyncio.create_task(listener())
    await asyncio.sleep(1)
    task.cancel("stop")
    log.append("told")
    await task


async def by_callback(log):
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, "heard")
    log.append("told")
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    for way in (by_event, by_future, by_queue, by_condition, by_cancelling, by_callback):
        log, begin = [], loop.time()
        await way(log)
        print(f"{way.__name__:>14} {log} {loop.time() - begin:g}")


asyncio.run(main())
