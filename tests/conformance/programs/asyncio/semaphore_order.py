import asyncio


def state(primitive):
    """Without the address."""
    return repr(primitive).partition("[")[2][:-2]


async def job(name, semaphore, seconds, log):
    log.append(f"{name}?")
    async with semaphore:
        log.append(f"{name}+")
        await asyncio.sleep(seconds)
    log.append(f"{name}-")


async def fair():
    log = []
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(job(n, semaphore, s, log) for n, s in zip("abcdef", (3, 1, 1, 1, 2, 1))))
    print(" ".join(log), state(semaphore))


async def barging():
    """Nobody overtakes those who wait, not even when a place is free."""
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    log = []
    waiters = [asyncio.create_task(job(n, semaphore, 0, log)) for n in "ab"]
    await asyncio.sleep(0)
    print(state(semaphore), semaphore.locked())
    semaphore.release()
    print(state(semaphore), semaphore.locked())
    late = asyncio.create_task(job("late", semaphore, 0, log))
    await asyncio.gather(*waiters, late)
    print(" ".join(log), state(semaphore))


async def cancelled_waiters():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    log = []
    a, b, c = (asyncio.create_task(job(n, semaphore, 0, log)) for n in "abc")
    await asyncio.sleep(0)
    b.cancel()
    semaphore.release()
    a.cancel()
    print(await asyncio.gather(a, b, c, return_exceptions=True))
    print(" ".join(log), state(semaphore))


async def bounded():
    semaphore = asyncio.BoundedSemaphore(2)
    async with semaphore, semaphore:
        print(state(semaphore))
    try:
        semaphore.release()
    except ValueError as error:
        print(error)
    plain = asyncio.Semaphore(0)
    plain.release()
    plain.release()
    print(state(plain), await plain.acquire(), plain.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


for way in fair, barging, cancelled_waiters, bounded:
    print("--", way.__name__)
    asyncio.run(way())
