"""Asynchronous generators whose consumer is cancelled, breaks off, or raises."""
import asyncio
from contextlib import aclosing


async def readings(name, log):
    try:
        for n in range(10):
            await asyncio.sleep(1)
            yield f"{name}{n}"
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    except GeneratorExit:
        log.append(f"{name} closed")
        raise
    finally:
        await asyncio.sleep(0)
        log.append(f"{name} cleaned up")


async def collect(name, log, limit):
    found = []
    async with aclosing(readings(name, log)) as source:
        async for value in source:
            found.append(value)
            if len(found) == limit:
                break
    return found


async def main():
    log = []
    print(await collect("a", log, 2), log)

    log.clear()
    task = asyncio.create_task(collect("b", log, 5))
    await asyncio.sleep(2.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("b was cancelled", log)

    log.clear()
    try:
        async with asyncio.timeout(1.5):
            await collect("c", log, 5)
    except TimeoutError:
        print("c took too long", log)

    log.clear()
    source = readings("d", log)
    print(await anext(source), await source.asend(None))
    try:
        await source.athrow(ValueError("thrown"))
    except ValueError as error:
        print(error, log)
    print(await anext(source, "nothing more"))
    print(await source.aclose(), source.ag_running, source.ag_frame)

    log.clear()
    source = readings("e", log)
    first = asyncio.create_task(anext(source))
    await asyncio.sleep(0)
    try:
        await anext(source)
    except RuntimeError as error:
        print(error)
    print(await first)
    await source.aclose()
    print(log)


asyncio.run(main())
