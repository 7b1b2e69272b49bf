import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as scope:
            await asyncio.sleep(5)
    except TimeoutError:
        print("late", loop.time(), scope.expired())
    async with asyncio.timeout(1) as scope:
        await asyncio.sleep(0.5)
    print("in time", loop.time(), scope.expired())
    async with asyncio.timeout(None) as scope:
        scope.reschedule(loop.time() + 2)
        print(scope.when())
        await asyncio.sleep(1)
    try:
        async with asyncio.timeout(3):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner", loop.time())
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer", loop.time())
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print("at once", loop.time(), repr(error.__cause__))
    try:
        async with asyncio.timeout_at(loop.time() + 1):
            try:
                await asyncio.sleep(5)
            finally:
                print("cleaning up")
    except TimeoutError:
        print("after", loop.time())
    print(asyncio.current_task().cancelling())


asyncio.run(main())
