import asyncio


async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{name} ok"
    except asyncio.CancelledError:
        print(name, "interrupted")
        raise


async def with_deadline(budget, steps):
    loop = asyncio.get_running_loop()
    deadline = loop.time() + budget
    done = []
    for name, seconds in steps:
        try:
            async with asyncio.timeout_at(deadline) as scope:
                done.append(await step(name, seconds))
        except TimeoutError:
            done.append(f"{name} late")
            deadline = max(deadline, loop.time() + 0.5)
    return done


async def extend(budget):
    async with asyncio.timeout(budget) as scope:
        for n in range(3):
            await step(f"part {n}", budget * 0.9)
            scope.reschedule(asyncio.get_running_loop().time() + budget)
    return "all parts"


async def optional(limit):
    async with asyncio.timeout(limit):
        return await step("optional", 1)


async def main():
    print(await with_deadline(1, [("a", 0.4), ("b", 0.4), ("c", 0.4), ("d", 0.4)]))
    print(await extend(1))
    print(await optional(None), await asyncio.gather(optional(2), optional(0.5), return_exceptions=True))
    results = await asyncio.gather(
        *(asyncio.wait_for(step(f"s{n}", n), 1.5) for n in range(4)), return_exceptions=True
    )
    print([r if isinstance(r, str) else type(r).__name__ for r in results], asyncio.get_running_loop().time())


asyncio.run(main())
