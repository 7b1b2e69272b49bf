"""gather: order, duplicates, exceptions and cancellation."""
import asyncio


async def value(n, delay=1):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as error:
        print("  cancelled", n, error.args)
        raise
    return n


async def bad(n, delay=1):
    await asyncio.sleep(delay)
    raise ValueError(n)


async def attempt(awaitable):
    try:
        print(await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print(repr(error))


async def main():
    loop = asyncio.get_running_loop()
    await attempt(asyncio.gather())
    await attempt(asyncio.gather(value(1, 3), value(2, 1), value(3, 2)))
    coro = value("same")
    await attempt(asyncio.gather(coro, coro, value("other"), coro))
    task = asyncio.create_task(value("task"))
    future = loop.create_future()
    loop.call_later(0.5, future.set_result, "future")
    await attempt(asyncio.gather(task, future, value("coroutine")))
    rest = asyncio.create_task(value("goes on", 3))
    await attempt(asyncio.gather(bad("first", 2), bad("second", 1), rest))
    print(rest.done(), await rest)
    await attempt(asyncio.gather(bad(1), value(2), bad(3), return_exceptions=True))

    group = asyncio.gather(value("a", 5), value("b", 5))
    print(type(group).__name__, group.done(), group)
    await asyncio.sleep(1)
    print(group.cancel("enough"), group.cancelled(), group.done())
    await attempt(group)
    print(group.cancelled(), group.cancel())
    group = asyncio.gather(value("c", 5), value("d", 5), return_exceptions=True)
    loop.call_later(1, group.cancel)
    await attempt(group)

    one = asyncio.create_task(value("e", 5))
    loop.call_later(1, one.cancel, "only one")
    await attempt(asyncio.gather(one, value("f", 2)))
    one = asyncio.create_task(value("g", 5))
    loop.call_later(1, one.cancel, "only one")
    await attempt(asyncio.gather(one, value("h", 2), return_exceptions=True))

    waiting = asyncio.create_task(attempt(asyncio.gather(value("i", 5), value("j", 5))))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    done = loop.create_future()
    done.set_result("already")
    await attempt(asyncio.gather(done, value("k")))
    await attempt(asyncio.gather(done, done))
    for wrong in ((3,), (None,)):
        try:
            asyncio.gather(*wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
try:
    asyncio.gather()
except RuntimeError as error:
    print(error)
