import asyncio


async def main():
    condition = asyncio.Condition()
    items = []

    async def taker(name):
        async with condition:
            await condition.wait()
            print(name, "woken", items)
            if items:
                items.pop()

    tasks = [asyncio.create_task(taker(n)) for n in "ab"]
    await asyncio.sleep(0)
    async with condition:
        items.append(1)
        condition.notify_all()
        print("notified, but still locked", condition.locked())
    await asyncio.gather(*tasks)

    async def predicate(name, wanted):
        async with condition:
            result = await condition.wait_for(lambda: len(items) >= wanted and f"{len(items)} items")
            print(name, result)

    tasks = [asyncio.create_task(predicate(f"p{n}", n)) for n in (2, 0, 1)]
    for n in range(3):
        await asyncio.sleep(0.1)
        async with condition:
            items.append(n)
            condition.notify_all()
    await asyncio.gather(*tasks)
    waiting = asyncio.create_task(taker("cancelled"))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.sleep(0)
    print(waiting.done(), condition.locked())
    lock = asyncio.Lock()
    first, second = asyncio.Condition(lock), asyncio.Condition(lock)
    async with first:
        print(second.locked(), lock.locked())
        second.notify()
    held = asyncio.create_task(cancelled_while_reacquiring(condition))
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        await asyncio.sleep(0.1)
        held.cancel("while it wants the lock")
        await asyncio.sleep(0.1)
        print("still", held.done())
    print(await asyncio.gather(held, return_exceptions=True), condition.locked())


async def cancelled_while_reacquiring(condition):
    async with condition:
        try:
            await condition.wait()
        finally:
            print("has the lock:", condition.locked())


asyncio.run(main())
