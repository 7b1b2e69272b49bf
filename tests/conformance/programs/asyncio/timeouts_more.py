"""Timeout objects: when, reschedule, expired, repr, and their errors."""
import asyncio


async def attempt(awaitable):
    try:
        return await awaitable
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error} / {error.__cause__!r}"


async def nested(outer, inner, sleep):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        async with asyncio.timeout(outer) as first:
            try:
                async with asyncio.timeout(inner) as second:
                    await asyncio.sleep(sleep)
            finally:
                print("inner", second.expired(), loop.time() - begin)
    finally:
        print("outer", first.expired(), first)


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(5)
    print(limit, limit.when(), limit.expired())
    try:
        limit.reschedule(7)
    except RuntimeError as error:
        print(error)
    async with limit as same:
        print(same is limit, limit, limit.when())
        limit.reschedule(loop.time() + 1.23456)
        print(limit)
        limit.reschedule(None)
        print(limit, limit.when())
    print(limit, limit.expired())
    for call in (lambda: limit.reschedule(1), lambda: limit.__aenter__().send(None)):
        try:
            call()
        except RuntimeError as error:
            print(error)
    print(await attempt(nested(1, 2, 3)))
    print(await attempt(nested(2, 1, 3)))
    print(await attempt(nested(1, 1, 3)))
    print(await attempt(nested(None, 0, 1)))
    print(await attempt(nested(-1, None, 1)))
    try:
        async with asyncio.timeout_at(loop.time() + 1) as limit:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("inside", limit, limit.expired(), asyncio.current_task().cancelling())
                raise
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), asyncio.current_task().cancelling(), limit)
    async with asyncio.timeout(1) as limit:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("swallowed")
    print(limit, limit.expired())
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                raise ValueError("while timing out")
    except ValueError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
    try:
        async with asyncio.timeout(1):
            asyncio.current_task().cancel("from outside")
            await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(repr(error), asyncio.current_task().uncancel())
    for wrong in (lambda: asyncio.timeout("soon"), lambda: asyncio.Timeout(), lambda: asyncio.timeout()):
        try:
            wrong()
        except TypeError as error:
            print(error)


asyncio.run(main())


async def no_task():
    pass


def outside():
    try:
        asyncio.timeout(1)
    except RuntimeError as error:
        print(error)


outside()
