"""wait: the three ways to return, timeouts and mistakes."""
import asyncio


async def value(n, delay):
    await asyncio.sleep(delay)
    if n < 0:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def make(*pairs):
    return [asyncio.create_task(value(n, d), name=f"{n}") for n, d in pairs]


async def main():
    loop = asyncio.get_running_loop()
    for when in (asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION):
        tasks = make((1, 1), (-2, 2), (3, 3))
        begin = loop.time()
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, names(done), names(pending), loop.time() - begin)
        await asyncio.sleep(5)
        done, pending = await asyncio.wait(tasks, timeout=0)
        print(names(done), names(pending))
        [task.exception() for task in tasks]
    tasks = make((1, 1), (2, 2))
    done, pending = await asyncio.wait(set(tasks), timeout=1.5)
    print(names(done), names(pending))
    print(await asyncio.wait(tasks, timeout=None) and names(tasks))
    tasks = make((1, 5), (2, 5))
    tasks[0].cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION, timeout=1)
    print(names(done), names(pending))
    future = loop.create_future()
    loop.call_later(1, future.set_result, None)
    print(len((await asyncio.wait({future, tasks[1]}, return_when="FIRST_COMPLETED"))[0]))
    waiting = asyncio.create_task(asyncio.wait(make((1, 9))))
    await asyncio.sleep(0)
    waiting.cancel("stop waiting")
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(error.args)
    for wrong in (lambda: asyncio.wait([]), lambda: asyncio.wait(tasks[0]), lambda: asyncio.wait(tasks, return_when="SOME"), lambda: asyncio.wait([c]), lambda: asyncio.wait(c)):
        c = value(1, 1)
        try:
            await wrong()
        except (TypeError, ValueError, AttributeError) as error:
            print(type(error).__name__, error)
        c.close()


asyncio.run(main())
