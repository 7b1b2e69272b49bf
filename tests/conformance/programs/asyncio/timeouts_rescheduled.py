"""A watchdog made of one timeout that is moved on with every sign of life."""
import asyncio


async def patient(name, signs, quiet):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    seen = 0
    try:
        async with asyncio.timeout(quiet) as watchdog:
            for pause in signs:
                await asyncio.sleep(pause)
                seen += 1
                watchdog.reschedule(loop.time() + quiet)
        end = "all signs seen"
    except TimeoutError:
        end = f"silent after {seen}"
    print(f"{name}: {end}, {loop.time() - begin:g} seconds, expired {watchdog.expired()}, {watchdog.when() - begin:g}")


async def misuse():
    limit = asyncio.timeout(1)
    for action in (lambda: limit.reschedule(5), limit.expired, limit.when):
        try:
            print(action())
        except RuntimeError as error:
            print(error)
    async with limit:
        try:
            await limit.__aenter__()
        except RuntimeError as error:
            print(error)
    for action in (lambda: limit.reschedule(5), limit.expired, limit.when):
        try:
            print(type(action()).__name__)
        except RuntimeError as error:
            print(error)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(error)


async def expired_meanwhile():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("expiring:", limit, limit.expired())
                try:
                    limit.reschedule(loop.time() + 10)
                except RuntimeError as error:
                    print(error)
                raise
    except TimeoutError:
        print(limit)
    async with asyncio.timeout(None) as limit:
        print(limit.when())
        limit.reschedule(loop.time() - 1)
        print("in the past, but nothing is awaited", limit.expired())
        limit.reschedule(None)
        await asyncio.sleep(0)
    print(limit, limit.expired())
    try:
        async with asyncio.timeout(0):
            print("the body begins")
            await asyncio.sleep(0)
            print("and goes on")
            await asyncio.sleep(0)
            print("but not to here")
    except TimeoutError:
        print("at once")


async def main():
    await patient("steady", [1, 1, 1], 2)
    await patient("slower", [1, 1.5, 2.5, 1], 2)
    await patient("silent", [9], 2)
    await misuse()
    await expired_meanwhile()


asyncio.run(main())
