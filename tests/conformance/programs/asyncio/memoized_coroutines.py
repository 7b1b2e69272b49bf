"""Remembering the results of coroutines: by value, by task, with an expiry and with errors."""
import asyncio
import functools


def remember(expires):
    def decorate(function):
        known = {}

        @functools.wraps(function)
        async def wrapper(*args):
            loop = asyncio.get_running_loop()
            entry = known.get(args)
            if entry is None or entry[0] <= loop.time():
                task = asyncio.ensure_future(function(*args))
                known[args] = entry = loop.time() + expires, task
                task.add_done_callback(functools.partial(forget, args))
            return await asyncio.shield(entry[1])

        def forget(args, task):
            if task.cancelled() or task.exception():
                known.pop(args, None)

        wrapper.known = known
        return wrapper

    return decorate


calls = []


@remember(expires=10)
async def square(n):
    """The square of a number, after a while."""
    calls.append(n)
    await asyncio.sleep(1)
    if n < 0:
        raise ValueError(f"negative: {n}")
    return n * n


async def main():
    loop = asyncio.get_running_loop()
    print(square.__name__, square.__doc__, asyncio.iscoroutinefunction(square) if False else "async")
    print(await asyncio.gather(square(2), square(3), square(2)), calls, loop.time())
    print(await square(2), loop.time())
    await asyncio.sleep(10)
    print(await square(2), calls, loop.time())
    print(await asyncio.gather(square(-1), square(-1), return_exceptions=True), calls)
    print(await asyncio.gather(square(-1), return_exceptions=True), calls, sorted(square.known))
    task = asyncio.create_task(square(7))
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), await square(7), calls.count(7))
    try:
        once = square.__wrapped__(5)
        print(await once)
        await once
    except RuntimeError as error:
        print(error)


asyncio.run(main())
