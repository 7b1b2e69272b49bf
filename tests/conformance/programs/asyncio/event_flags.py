"""Events: many waiters, set and clear at once, set before anybody waits, cancelled waiters."""
import asyncio


async def waits(name, event, log):
    try:
        result = await event.wait()
        log.append(f"{name} {result} {event.is_set()}")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def main():
    event, log = asyncio.Event(), []
    print(event, event.is_set())
    tasks = [asyncio.create_task(waits(name, event, log)) for name in "abc"]
    await asyncio.sleep(0)
    print(event)
    event.set()
    print(log, event)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log)

    log.clear()
    event.clear()
    tasks = [asyncio.create_task(waits(name, event, log)) for name in "de"]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    print("pulse:", log, event.is_set())

    log.clear()
    tasks = [asyncio.create_task(waits(name, event, log)) for name in "fgh"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, [task.cancelled() for task in tasks])
    print(await event.wait(), event.set(), event.clear(), event.clear())

    async def turnstile(name):
        for n in range(3):
            await gate.wait()
            gate.clear()
            log.append(f"{name}{n}")
            await asyncio.sleep(1)
            gate.set()

    log.clear()
    gate = asyncio.Event()
    gate.set()
    await asyncio.gather(turnstile("x"), turnstile("y"))
    print(log, asyncio.get_running_loop().time())
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 1)
    except TimeoutError:
        print("never set")


asyncio.run(main())
other = asyncio.Event()


async def binds():
    try:
        await asyncio.wait_for(other.wait(), 1)
    except TimeoutError:
        print("waited on it")
    except RuntimeError as error:
        print(str(error).partition(" <")[0], str(error).rpartition("> ")[2])


asyncio.run(binds())
asyncio.run(binds())
other.set()
asyncio.run(binds())
