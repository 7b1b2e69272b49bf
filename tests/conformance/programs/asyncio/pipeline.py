"""Stages joined by small queues: back pressure makes the fast stage wait for the slow one."""
import asyncio

END = object()


async def produce(out, count):
    for n in range(count):
        await out.put(n)
        print(f"{now():g} made {n} ({out.qsize()})")
    await out.put(END)


async def stage(name, source, out, work):
    while (item := await source.get()) is not END:
        result = await work(item)
        if result is not None:
            await out.put(result)
    print(f"{now():g} {name} is done")
    await out.put(END)


async def collect(source):
    found = []
    while (item := await source.get()) is not END:
        found.append(item)
        print(f"{now():g} collected {item}")
    return found


def now():
    return asyncio.get_running_loop().time()


async def square(n):
    await asyncio.sleep(0.5)
    return n * n


async def odd_only(n):
    await asyncio.sleep(0.1 * n)
    return n if n % 2 else None


async def main():
    a, b, c = asyncio.Queue(1), asyncio.Queue(2), asyncio.Queue(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(a, 6))
        group.create_task(stage("odd", a, b, odd_only))
        group.create_task(stage("square", b, c, square))
        result = group.create_task(collect(c))
    print(result.result())


asyncio.run(main())
