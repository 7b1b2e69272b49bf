import asyncio


async def wait(name, event):
    result = await event.wait()
    print(name, result, event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(wait(name, event)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    event.clear()
    print("set and cleared")
    print([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)])
    event.set()
    event.set()
    await wait("at once", event)
    event.clear()
    print(event.is_set())
    try:
        await asyncio.wait_for(event.wait(), 0.1)
    except TimeoutError:
        print("nobody set it")
    late = asyncio.create_task(wait("late", event))
    asyncio.get_running_loop().call_later(1, event.set)
    await late
    print(asyncio.get_running_loop().time())

    class Switch(asyncio.Event):
        def set(self):
            print("switched on")
            super().set()

    switch = Switch()
    asyncio.get_running_loop().call_soon(switch.set)
    await switch.wait()
    print(repr(switch).partition(" ")[0], repr(switch).rpartition("[")[2])


asyncio.run(main())
