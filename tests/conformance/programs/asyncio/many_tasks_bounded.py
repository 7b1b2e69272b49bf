import asyncio


async def bounded_gather(limit, coroutines):
    semaphore = asyncio.Semaphore(limit)
    active = peak = 0

    async def run(coroutine):
        nonlocal active, peak
        async with semaphore:
            active += 1
            peak = max(peak, active)
            try:
                return await coroutine
            finally:
                active -= 1

    return await asyncio.gather(*map(run, coroutines)), peak


async def fetch(n):
    await asyncio.sleep((n * 7 % 5) / 10)
    return n * n


async def windowed(limit, make, count):
    """Keeps so many running, and yields results as they come."""
    pending = set()
    n = 0
    while n < count or pending:
        while n < count and len(pending) < limit:
            pending.add(asyncio.create_task(make(n), name=str(n)))
            n += 1
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in sorted(done, key=lambda task: int(task.get_name())):
            yield task.result()


async def chunked(size, items):
    results = []
    for start in range(0, len(items), size):
        results += await asyncio.gather(*map(fetch, items[start : start + size]))
    return results


async def main():
    loop = asyncio.get_running_loop()
    results, peak = await bounded_gather(3, [fetch(n) for n in range(10)])
    print(results, peak, f"{loop.time():.1f}")
    print([r async for r in windowed(3, fetch, 8)], f"{loop.time():.1f}")
    print(await chunked(4, list(range(10))), f"{loop.time():.1f}")
    print(sum(await asyncio.gather(*(fetch(n) for n in range(200)))), f"{loop.time():.1f}")


asyncio.run(main())
