import asyncio


async def quick():
    return "quick"


async def cleanup(seconds, log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(seconds)
        log.append(asyncio.get_running_loop().time())
        raise


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "had it anyway"


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise OSError("while stopping") from None


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(quick(), None), await asyncio.wait_for(quick(), 1))
    try:
        print(await asyncio.wait_for(quick(), 0))
    except TimeoutError:
        print("no time at all")
    log = []
    try:
        await asyncio.wait_for(cleanup(0.5, log), 1)
    except TimeoutError as error:
        print("timeout at", loop.time(), log, error.args, type(error.__cause__).__name__)
    print(await asyncio.wait_for(stubborn(), 1))
    try:
        await asyncio.wait_for(fails_when_cancelled(), 1)
    except OSError as error:
        print(error, repr(error.__context__))
    future = loop.create_future()
    try:
        await asyncio.wait_for(future, 0.1)
    except TimeoutError:
        print("the future", future.cancelled())
    done = loop.create_future()
    done.set_result("ready")
    print(await asyncio.wait_for(done, -1))
    task = asyncio.create_task(asyncio.wait_for(cleanup(0.25, log), 5))
    await asyncio.sleep(0.1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, log[-1] - loop.time())
    inner = asyncio.create_task(stubborn())
    task = asyncio.create_task(asyncio.wait_for(inner, 5))
    await asyncio.sleep(0.1)
    task.cancel()
    print(await asyncio.gather(task, inner, return_exceptions=True))
    try:
        await asyncio.wait_for(5, 1)
    except TypeError as error:
        print(error)
    coroutine = asyncio.wait_for(asyncio.sleep(1, "direct"), 2)
    print(type(coroutine).__name__, await coroutine)


asyncio.run(main())
