import asyncio


def state(primitive):
    """Without the address."""
    return repr(primitive).partition("[")[2][:-2]


async def runner(name, barrier, speed, laps):
    loop = asyncio.get_running_loop()
    for lap in range(laps):
        await asyncio.sleep(speed)
        position = await barrier.wait()
        print(f"{loop.time():g} {name} lap {lap} position {position}")


async def phases():
    barrier = asyncio.Barrier(3)
    print(state(barrier))
    async with asyncio.TaskGroup() as group:
        for name, speed in ("slow", 3), ("quick", 1), ("even", 2):
            group.create_task(runner(name, barrier, speed, 2))
    print(state(barrier), barrier.parties, barrier.n_waiting, barrier.broken)


async def with_block():
    barrier = asyncio.Barrier(2)

    async def meet(name):
        async with barrier as position:
            print(name, position, "chosen" if position == 0 else "not chosen")

    await asyncio.gather(meet("x"), meet("y"))


async def broken():
    barrier = asyncio.Barrier(3)

    async def wait(name):
        try:
            await barrier.wait()
        except asyncio.BrokenBarrierError as error:
            print(name, "broken:", error.args)

    tasks = [asyncio.create_task(wait(name)) for name in "ab"]
    await asyncio.sleep(1)
    print(state(barrier))
    await barrier.abort()
    print(state(barrier))
    await asyncio.gather(*tasks)
    await wait("late")
    await barrier.reset()
    print(state(barrier))
    tasks = [asyncio.create_task(wait(name)) for name in "cd"]
    await asyncio.sleep(1)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(state(barrier))


async def cancelled():
    barrier = asyncio.Barrier(2)
    lone = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    lone.cancel()
    await asyncio.gather(lone, return_exceptions=True)
    print(barrier.n_waiting, barrier.broken)
    print(sorted(await asyncio.gather(barrier.wait(), barrier.wait())))


for way in phases, with_block, broken, cancelled:
    print("--", way.__name__)
    asyncio.run(way())
try:
    asyncio.Barrier(0)
except ValueError as error:
    print(error)
