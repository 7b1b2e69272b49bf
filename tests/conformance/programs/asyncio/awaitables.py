import asyncio
import types


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield
        return self.value


class Delegating:
    def __await__(self):
        return asyncio.sleep(0.5, "delegated").__await__()


@types.coroutine
def old_style():
    value = yield from asyncio.sleep(0.1, "old").__await__()
    return value.upper()


class Bad:
    def __await__(self):
        return 3


async def main():
    print(await Ready(1), await Delegating(), await old_style())
    print(await asyncio.gather(Ready(2), Delegating()))
    for wrong in (3, Bad(), None):
        try:
            await wrong
        except TypeError as error:
            print(error)
    coroutine = asyncio.sleep(0, "once")
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    task = asyncio.create_task(yielder())
    try:
        await task
    except RuntimeError as error:
        print(error)
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(Ready(5))
    print(isinstance(task, asyncio.Task), await task, asyncio.isfuture(task))


@types.coroutine
def bare(value):
    yield value


async def yielder():
    await bare(7)


asyncio.run(main())
