"""Semaphores: who gets in, in which order, and what a cancelled waiter leaves behind."""
import asyncio


async def guest(name, door, stays, log):
    async with door:
        log.append(f"+{name}")
        await asyncio.sleep(stays)
        log.append(f"-{name}")


async def main():
    door, log = asyncio.Semaphore(2), []
    tasks = [asyncio.create_task(guest(name, door, 1, log)) for name in "abcde"]
    await asyncio.sleep(0)
    print(door.locked(), log, door)
    tasks[2].cancel()
    await asyncio.sleep(1)
    print(log, door)
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, door.locked())

    door = asyncio.Semaphore(0)
    waiting = [asyncio.create_task(door.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    door.release()
    print("released, but the first waiter has it:", door.locked(), door)
    sneaky = asyncio.create_task(door.acquire())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([task.done() for task in waiting], sneaky.done())
    door.release()
    waiting[1].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([(task.done(), task.cancelled()) for task in waiting], sneaky.done(), door)
    for _ in range(3):
        door.release()
    await asyncio.wait([sneaky])
    print(door, await door.acquire(), door)

    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    for wrong in (-1, -5):
        try:
            asyncio.Semaphore(wrong)
        except ValueError as error:
            print(error)
    try:
        async with asyncio.timeout(1):
            async with bounded:
                async with bounded:
                    print("never")
    except TimeoutError:
        print("locked out of one's own house", bounded)
    try:
        with bounded:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
