import asyncio
import time


async def worker(name, work, pauses):
    loop = asyncio.get_running_loop()
    for n in range(pauses):
        time.sleep(work)
        print(f"{loop.time():.2f} {name} worked")
        await asyncio.sleep(0.1)
        print(f"{loop.time():.2f} {name} resumes")


async def main():
    loop = asyncio.get_running_loop()
    for delay in 0.05, 0.15, 0.3:
        loop.call_later(delay, lambda delay=delay: print(f"{loop.time():.2f} timer of {delay}"))
    await asyncio.gather(worker("a", 0.2, 2), worker("b", 0.25, 2))
    start = time.monotonic()
    try:
        async with asyncio.timeout(0.1):
            time.sleep(1)
            print("blocked to the end")
            await asyncio.sleep(0)
            print("and one round more")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("too late by", time.monotonic() - start)
    try:
        await asyncio.wait_for(blocking(), 0.1)
        print("no timeout at all")
    except TimeoutError:
        print("timeout")


async def blocking():
    time.sleep(1)


asyncio.run(main())
