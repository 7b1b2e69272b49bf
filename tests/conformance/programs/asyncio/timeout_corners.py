import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(None) as forever:
        print(forever.when(), forever.expired())
    async with asyncio.timeout(5) as scope:
        print(scope.when(), repr(scope))
        scope.reschedule(loop.time() + 1)
        print(scope.when(), repr(scope))
        await asyncio.sleep(0.5)
    print(scope.expired(), repr(scope))
    try:
        async with asyncio.timeout(1) as scope:
            scope.reschedule(None)
            await asyncio.sleep(2)
            scope.reschedule(loop.time() - 1)
            await asyncio.sleep(2)
    except TimeoutError as error:
        print("late", loop.time(), scope.expired(), repr(scope), error.args, repr(error.__cause__))
    for delay in 0, -1:
        try:
            async with asyncio.timeout(delay):
                print("before the first await")
                await asyncio.sleep(0)
                print("after one round")
                await asyncio.sleep(0)
                print("never")
        except TimeoutError:
            print("timeout", delay)
    async with asyncio.timeout(-1):
        print("no await at all")
    try:
        async with asyncio.timeout(0.1):
            async with asyncio.timeout(5):
                await asyncio.sleep(1)
    except TimeoutError:
        print("outer first", asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(5):
            try:
                async with asyncio.timeout(0.1) as inner:
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner", inner.expired())
            await asyncio.sleep(0.1)
            print("goes on")
    except TimeoutError:
        print("never")
    try:
        async with asyncio.timeout(0.1):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise KeyError("instead") from None
    except KeyError as error:
        print(repr(error), repr(error.__context__))
    try:
        async with asyncio.timeout(0.1):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed")
    except TimeoutError:
        print("never")
    print(asyncio.current_task().cancelling())
    for misuse in "twice", "late", "early":
        scope = asyncio.timeout(1)
        try:
            if misuse == "early":
                scope.reschedule(3)
            async with scope:
                if misuse == "twice":
                    async with scope:
                        pass
            scope.reschedule(9)
        except RuntimeError as error:
            print(error)
    async with asyncio.timeout_at(loop.time() + 3) as scope:
        print(scope.when() - loop.time())


asyncio.run(main())
