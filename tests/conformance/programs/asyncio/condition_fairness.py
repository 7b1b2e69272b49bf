"""Conditions, semaphores and locks hand over in order, and cancelled waiters are skipped."""
import asyncio


async def main():
    order = []
    condition = asyncio.Condition()

    async def waits(name):
        async with condition:
            try:
                order.append(f"{name} waits")
                await condition.wait()
                order.append(f"{name} goes on")
            except asyncio.CancelledError:
                order.append(f"{name} cancelled, locked {condition.locked()}")
                raise

    tasks = [asyncio.create_task(waits(name)) for name in "abcd"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    async with condition:
        condition.notify(2)
        order.append("notified two")
    await asyncio.sleep(0.1)
    async with condition:
        condition.notify_all()
    await asyncio.wait(tasks)
    print(order)

    lock = asyncio.Lock()
    order.clear()

    async def locks(name, hold=0.1):
        async with lock:
            order.append(name)
            await asyncio.sleep(hold)

    tasks = [asyncio.create_task(locks(n)) for n in range(5)]
    await asyncio.sleep(0.05)
    tasks[2].cancel()
    await asyncio.sleep(0.05)
    tasks[1].cancel()
    await asyncio.wait(tasks)
    print(order, lock.locked(), [task.cancelled() for task in tasks])

    semaphore = asyncio.Semaphore(2)
    order.clear()

    async def enters(name):
        async with semaphore:
            order.append(f"{name} in")
            await asyncio.sleep(0.1)
            order.append(f"{name} out")

    tasks = [asyncio.create_task(enters(n)) for n in range(5)]
    await asyncio.sleep(0.1)
    tasks[3].cancel()
    await asyncio.wait(tasks)
    print(order, semaphore.locked(), semaphore._value)

    state = 0

    async def until(n):
        async with condition:
            result = await condition.wait_for(lambda: state >= n and f"reached {n}")
            print(result, state)

    async with asyncio.TaskGroup() as group:
        for n in (3, 1, 2):
            group.create_task(until(n))
        for _ in range(3):
            await asyncio.sleep(0.1)
            async with condition:
                state += 1
                condition.notify_all()


asyncio.run(main())
