import asyncio


async def traced(name, delays, log):
    loop = asyncio.get_running_loop()
    for delay in delays:
        await asyncio.sleep(delay)
        log.append(f"{loop.time():.3f}{name}")


async def main():
    log = []
    await asyncio.gather(
        traced("a", [0.1] * 6, log),
        traced("b", [0.2] * 3, log),
        traced("c", [0.3] * 2, log),
        traced("d", [0.6], log),
        traced("e", [0.1, 0.2, 0.3], log),
    )
    print(log)
    log.clear()
    await asyncio.gather(*(traced(str(n), [n * 0.1, (5 - n) * 0.1], log) for n in range(6)))
    print(log)
    loop = asyncio.get_running_loop()
    moments = []
    start = loop.time()
    for n in range(10):
        loop.call_at(start + n * 0.1, moments.append, n)
        loop.call_later(n * 0.1, moments.append, -n)
    await asyncio.sleep(1.5)
    print(moments)


asyncio.run(main())
