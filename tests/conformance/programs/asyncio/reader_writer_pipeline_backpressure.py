"""Stages joined by small queues: the slowest sets the pace, an error stops them all."""
import asyncio

END = object()


async def source(out, count, log):
    for n in range(count):
        await out.put(n)
        log.append(f"{asyncio.get_running_loop().time():g}:{n}")
    await out.put(END)


async def stage(function, seconds, inbox, outbox):
    while (item := await inbox.get()) is not END:
        await asyncio.sleep(seconds)
        await outbox.put(function(item))
    await outbox.put(END)


async def sink(inbox, found):
    while (item := await inbox.get()) is not END:
        found.append(item)


async def pipeline(count, *stages, size=1):
    queues = [asyncio.Queue(size) for _ in range(len(stages) + 1)]
    log, found = [], []
    begin = asyncio.get_running_loop().time()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(source(queues[0], count, log))
            for (function, seconds), inbox, outbox in zip(stages, queues, queues[1:]):
                group.create_task(stage(function, seconds, inbox, outbox))
            group.create_task(sink(queues[-1], found))
    except* ZeroDivisionError as errors:
        print("stopped by", errors.exceptions)
    print(found, f"{asyncio.get_running_loop().time() - begin:g}")
    print("  ", *log, [queue.qsize() for queue in queues])


async def main():
    double = lambda n: n * 2
    await pipeline(4, (double, 1), (str, 2))
    await pipeline(4, (double, 2), (str, 1))
    await pipeline(4, (double, 1), (str, 2), size=0)
    await pipeline(3, (lambda n: 6 / (2 - n), 1), (int, 0))
    await pipeline(0, (double, 1))
    await pipeline(5)


asyncio.run(main())
