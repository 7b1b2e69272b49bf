"""A relay: a barrier that is used again and again, broken by one that is late, and mended."""
import asyncio


async def runner(name, pace, barrier, log):
    for leg in range(3):
        await asyncio.sleep(pace)
        place = await barrier.wait()
        log.append((leg, name, place))
        if place == 0:
            print(f"leg {leg} begins at {asyncio.get_running_loop().time():g}")


async def meets(name, barrier):
    try:
        async with barrier as place:
            return name, place
    except asyncio.BrokenBarrierError as error:
        return name, "broken", str(error)
    except asyncio.CancelledError:
        return name, "cancelled"


async def main():
    barrier = asyncio.Barrier(3)
    log = []
    async with asyncio.TaskGroup() as group:
        for name, pace in (("a", 1), ("b", 3), ("c", 2)):
            group.create_task(runner(name, pace, barrier, log))
    print(sorted(log))
    print(barrier.parties, barrier.n_waiting, barrier.broken)

    tasks = [asyncio.create_task(meets(name, barrier)) for name in "xy"]
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier)
    await barrier.abort()
    print(barrier.broken, await asyncio.gather(*tasks))
    print(await meets("late", barrier))
    await barrier.reset()
    print(barrier.broken, barrier.n_waiting)

    tasks = [asyncio.create_task(meets(name, barrier)) for name in "pq"]
    await asyncio.sleep(1)
    tasks[0].cancel()
    print(await tasks[0], barrier.n_waiting, barrier.broken)
    tasks += [asyncio.create_task(meets(name, barrier)) for name in "rs"]
    print(await asyncio.gather(*tasks[1:]))

    tasks = [asyncio.create_task(meets(name, barrier)) for name in "uv"]
    await asyncio.sleep(0)
    await barrier.reset()
    print(await asyncio.gather(*tasks))
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as error:
            print(error)


asyncio.run(main())
