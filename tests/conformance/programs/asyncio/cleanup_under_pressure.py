"""Cleaning up while being cancelled: once, twice, with a timeout, with a shield."""
import asyncio


async def cleanup(log, seconds=2):
    log.append("cleaning")
    try:
        await asyncio.sleep(seconds)
        log.append("clean")
    except asyncio.CancelledError:
        log.append("interrupted")
        raise


async def plain(log):
    try:
        await asyncio.sleep(10)
    finally:
        await cleanup(log)


async def shielded(log):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.shield(asyncio.ensure_future(cleanup(log)))


async def bounded(log):
    try:
        await asyncio.sleep(10)
    finally:
        try:
            async with asyncio.timeout(1):
                await cleanup(log)
        except TimeoutError:
            log.append("cleanup took too long")


async def swallows(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("swallowed")
    await cleanup(log)
    return "a result"


async def replaces(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        raise ConnectionError("instead") from error


async def attempt(job, times):
    loop, log = asyncio.get_running_loop(), []
    begin = loop.time()
    task = asyncio.create_task(job(log))
    for n in range(times):
        await asyncio.sleep(0.5)
        task.cancel(f"number {n}")
    try:
        outcome = await task
    except asyncio.CancelledError as error:
        outcome = f"cancelled ({error})"
    except Exception as error:
        outcome = f"{error!r} from {error.__cause__!r}"
    took = loop.time() - begin
    await asyncio.sleep(3)
    print(f"{job.__name__} {times}: {outcome} after {took:g}", *log, task.cancelling())


async def main():
    for job in (plain, shielded, bounded, swallows, replaces):
        for times in (1, 2):
            await attempt(job, times)


asyncio.run(main())
