import asyncio


async def hold(lock, name, seconds, log):
    async with lock:
        log.append(f"{name}+")
        await asyncio.sleep(seconds)
        log.append(f"{name}-")


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    async with lock as nothing:
        print(nothing, lock.locked())
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)
    log = []
    await asyncio.gather(*(hold(lock, n, s, log) for n, s in (("a", 0.1), ("b", 0), ("c", 0.1))))
    print(log)

    async def impatient():
        try:
            async with asyncio.timeout(0.05):
                await lock.acquire()
        except TimeoutError:
            return "no luck"
        return "lucky"

    async with lock:
        print(await asyncio.create_task(impatient()), lock.locked())
    print(await impatient(), lock.locked())
    lock.release()
    log = []
    await lock.acquire()
    first, second = (asyncio.create_task(hold(lock, n, 0, log)) for n in ("first", "second"))
    await asyncio.sleep(0)
    lock.release()
    print("released", lock.locked())
    first.cancel()
    print(await asyncio.gather(first, second, return_exceptions=True), log, lock.locked())
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    print("free for a moment:", lock.locked())
    barging = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(waiting.done(), barging.done(), lock.locked())
    lock.release()
    await barging
    lock.release()
    try:
        async with lock:
            raise KeyError("inside")
    except KeyError:
        print("released by the error:", not lock.locked())


asyncio.run(main())
lock = asyncio.Lock()


async def another_loop():
    async def contend():
        async with lock:
            await asyncio.sleep(0.1)

    try:
        await asyncio.gather(contend(), contend())
        print("bound")
    except RuntimeError as error:
        print(type(error).__name__, "is bound to a different event loop" in str(error))


asyncio.run(another_loop())
asyncio.run(another_loop())
