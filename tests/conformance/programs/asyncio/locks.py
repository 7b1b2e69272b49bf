import asyncio


async def worker(name, lock, log):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0.1)
        log.append(f"{name} out")


async def main():
    lock = asyncio.Lock()
    log = []
    await asyncio.gather(*(worker(n, lock, log) for n in "abc"))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    sem = asyncio.Semaphore(2)
    log.clear()
    await asyncio.gather(*(worker(n, sem, log) for n in "abcde"))
    print(log)
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("gave up", lock.locked())
    lock.release()
    print(lock.locked())


asyncio.run(main())
