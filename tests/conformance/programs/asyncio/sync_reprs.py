"""How the synchronization objects are shown, and what they refuse."""
import asyncio


def text(thing):
    return repr(thing).replace(hex(id(thing)), "0x")


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def main():
    lock, event, condition, semaphore, bounded, barrier = (
        asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(1), asyncio.Barrier(3)
    )
    things = (lock, event, condition, semaphore, bounded, barrier)
    for thing in things:
        print(text(thing))
    print(attempt(lock.release), attempt(condition.release), attempt(bounded.release), attempt(condition.notify), attempt(condition.notify_all))
    print(attempt(asyncio.Semaphore, -1), attempt(asyncio.Barrier, 0), semaphore.release(), text(semaphore))
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    await lock.acquire()
    await condition.acquire()
    for _ in range(3):
        await semaphore.acquire()
    await bounded.acquire()
    waiting = [asyncio.create_task(c) for c in (lock.acquire(), event.wait(), condition.acquire(), semaphore.acquire(), bounded.acquire(), barrier.wait(), barrier.wait())]
    await asyncio.sleep(0)
    for thing in things:
        print(text(thing))
    print(lock.locked(), semaphore.locked(), bounded.locked(), condition.locked(), event.is_set(), barrier.n_waiting, barrier.parties, barrier.broken)
    for release in (lock.release, event.set, condition.release, semaphore.release, bounded.release):
        print(release())
    print(await barrier.wait())
    print([await task for task in waiting])
    for thing in things:
        print(text(thing))
    await barrier.abort()
    print(text(barrier))
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(repr(error))
    await barrier.reset()
    print(text(barrier))
    shared = asyncio.Lock()
    condition = asyncio.Condition(shared)
    async with condition:
        print(shared.locked(), await condition.wait_for(lambda: "true at once"))


asyncio.run(main())
lock = asyncio.Lock()


async def hold():
    async with lock:
        await asyncio.sleep(1)


async def both():
    await asyncio.gather(hold(), hold())


asyncio.run(both())
try:
    asyncio.run(both())
except RuntimeError as error:
    print(str(error).replace(hex(id(lock)), "0x"))
