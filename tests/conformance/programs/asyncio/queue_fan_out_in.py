import asyncio


async def fan_out(source, outputs):
    n = 0
    while (item := await source.get()) is not None:
        await outputs[n % len(outputs)].put(item)
        n += 1
    for output in outputs:
        await output.put(None)


async def transform(source, target, seconds):
    while (item := await source.get()) is not None:
        await asyncio.sleep(seconds)
        await target.put((item, item**2))
    await target.put(None)


async def fan_in(source, count):
    results = []
    while count:
        item = await source.get()
        if item is None:
            count -= 1
        else:
            results.append(item)
            print(f"{asyncio.get_running_loop().time():.1f}", item)
    return results


async def main():
    source, merged = asyncio.Queue(2), asyncio.Queue(2)
    lanes = [asyncio.Queue(1) for _ in range(3)]
    async with asyncio.TaskGroup() as group:
        group.create_task(fan_out(source, lanes))
        for seconds, lane in zip((0.1, 0.3, 0.2), lanes):
            group.create_task(transform(lane, merged, seconds))
        result = group.create_task(fan_in(merged, len(lanes)))
        for n in range(9):
            await source.put(n)
        await source.put(None)
    print(sorted(result.result()))


asyncio.run(main())
