import asyncio


async def waiter(name, event):
    print(name, "waits")
    await event.wait()
    print(name, "goes on")


async def consumer(name, condition, box):
    async with condition:
        await condition.wait_for(lambda: box)
        print(name, "takes", box.pop(0))


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "ab"]
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    print(event.is_set())
    condition = asyncio.Condition()
    box = []
    tasks = [asyncio.create_task(consumer(n, condition, box)) for n in "xyz"]
    await asyncio.sleep(0.1)
    async with condition:
        box.extend([1, 2])
        condition.notify(2)
    await asyncio.sleep(0.1)
    async with condition:
        box.append(3)
        condition.notify_all()
    await asyncio.gather(*tasks)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
