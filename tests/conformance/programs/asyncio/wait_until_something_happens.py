"""asyncio.wait in each of its modes, with what is done already, cancelled, failed or repeated."""
import asyncio


async def job(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    return name


def start(*args):
    return asyncio.create_task(job(*args), name=args[0])


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    loop = asyncio.get_running_loop()
    for mode in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        for timeout in (None, 0, 1.5):
            tasks = [start("a", 1), start("b", 2, ValueError("b")), start("c", 3), start("d", 1)]
            begin = loop.time()
            done, pending = await asyncio.wait(tasks, timeout=timeout, return_when=mode)
            print(mode, timeout, names(done), names(pending), loop.time() - begin)
            for task in pending:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
    print([repr(result) for result in results])
    task = start("cancelled", 9)
    task.cancel()
    done, pending = await asyncio.wait({task, start("e", 1)}, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending))
    ready = loop.create_future()
    ready.set_result(1)
    print(await asyncio.wait([ready, ready]) == ({ready}, set()))
    waiter = asyncio.create_task(asyncio.wait([inner := start("inner", 5)]))
    await asyncio.sleep(1)
    waiter.cancel()
    try:
        await waiter
    except asyncio.CancelledError:
        print("inner goes on", inner.done(), await inner)
    for arguments, options in (
        (([],), {}),
        ((inner,), {}),
        (([inner],), {"return_when": "SOMETIMES"}),
        ((3,), {}),
    ):
        try:
            await asyncio.wait(*arguments, **options)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    coroutine = job("x", 1)
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())
