"""In which order things of one moment happen: ready callbacks, timers, done callbacks, wake-ups."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []

    async def sleeper(name, seconds):
        await asyncio.sleep(seconds)
        log.append(name)

    async def awaits(name, future):
        await future
        log.append(name)

    async def show(title):
        await asyncio.sleep(3)
        print(f"{title}: {' '.join(log)}")
        log.clear()

    future = loop.create_future()
    tasks = [asyncio.create_task(awaits(f"waiter{n}", future)) for n in range(2)]
    await asyncio.sleep(0)
    future.add_done_callback(lambda f: log.append("callback"))
    tasks.append(asyncio.create_task(awaits("late waiter", future)))
    loop.call_soon(log.append, "before")
    future.set_result(None)
    loop.call_soon(log.append, "after")
    await show("a future")

    tasks = [asyncio.create_task(sleeper(f"sleeper{n}", 1)) for n in range(2)]
    loop.call_later(1, log.append, "timer")
    await asyncio.sleep(0)
    loop.call_later(1, log.append, "second timer")
    await show("timers")

    lock = asyncio.Lock()

    async def locks(name):
        async with lock:
            log.append(f"{name} in")
            await asyncio.sleep(0)
            log.append(f"{name} out")

    tasks = [asyncio.create_task(locks(name)) for name in "ab"]
    tasks.append(asyncio.create_task(sleeper("zero", 0)))
    await show("a lock")

    event = asyncio.Event()
    tasks = [asyncio.create_task(awaits(f"event{n}", event.wait())) for n in range(2)]
    tasks.append(asyncio.create_task(sleeper("sleeper", 1)))
    loop.call_later(1, event.set)
    loop.call_later(1, lambda: loop.call_soon(log.append, "soon"))
    await show("an event")

    async def chain(n):
        if n:
            await asyncio.create_task(chain(n - 1))
        log.append(f"chain{n}")

    tasks = [asyncio.create_task(chain(2)), asyncio.create_task(sleeper("x", 0))]
    for n in range(6):
        loop.call_soon(log.append, f"turn{n}")
        await asyncio.sleep(0)
    await show("a chain")
    tasks = [asyncio.create_task(sleeper("victim", 1)), asyncio.create_task(sleeper("other", 1))]
    await asyncio.sleep(0)
    tasks[0].add_done_callback(lambda task: log.append(f"cancelled {task.cancelled()}"))
    loop.call_at(loop.time() + 1, tasks[0].cancel)
    await show("a cancellation at the deadline")


asyncio.run(main())
