"""Locks: first come, first served; what release, cancel and errors do to those in line."""
import asyncio


async def writer(name, lock, shared, fails=False):
    async with lock:
        seen = shared["value"]
        await asyncio.sleep(1)
        if fails:
            raise RuntimeError(name)
        shared["value"] = seen + 1
        return name


async def polite(lock, log):
    while True:
        await lock.acquire()
        try:
            log.append(asyncio.current_task().get_name())
            if len(log) >= 7:
                return
        finally:
            lock.release()
        await asyncio.sleep(0)


async def main():
    lock, shared = asyncio.Lock(), {"value": 0}
    jobs = [writer("a", lock, shared), writer("b", lock, shared, True), writer("c", lock, shared)]
    print(await asyncio.gather(*jobs, return_exceptions=True), shared, lock.locked())

    first = asyncio.create_task(writer("first", lock, shared))
    others = [asyncio.create_task(writer(name, lock, shared), name=name) for name in "xyz"]
    await asyncio.sleep(0.5)
    print(lock)
    others[0].cancel()
    others[2].cancel()
    await asyncio.wait([first, *others])
    print(shared, [task.cancelled() for task in others], lock)

    log = []
    await asyncio.gather(*(asyncio.create_task(polite(lock, log), name=name) for name in "pqr"))
    print(log)

    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    print("free for a moment:", lock.locked())
    stolen = await lock.acquire() if not lock.locked() and waiting.done() else "one has to wait"
    print(stolen, await waiting, lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(1):
            async with lock:
                await lock.acquire()
    except TimeoutError:
        print("not reentrant", lock)


asyncio.run(main())
