"""asyncio's own tools rebuilt from futures and callbacks, side by side with the originals."""
import asyncio


async def my_sleep(seconds, result=None):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(seconds, future.set_result, result)
    try:
        return await future
    finally:
        handle.cancel()


async def my_gather(*coroutines):
    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(coroutine) for coroutine in coroutines]
    left = len(tasks)
    finished = loop.create_future()

    def done(task):
        nonlocal left
        left -= 1
        if not finished.done():
            if task.exception():
                finished.set_exception(task.exception())
            elif left == 0:
                finished.set_result([task.result() for task in tasks])

    for task in tasks:
        task.add_done_callback(done)
    return await finished


async def my_timeout(coroutine, seconds):
    task = asyncio.ensure_future(coroutine)
    handle = asyncio.get_running_loop().call_later(seconds, task.cancel)
    try:
        return await task
    except asyncio.CancelledError:
        raise TimeoutError from None
    finally:
        handle.cancel()


class MyQueue:
    def __init__(self):
        self.items, self.getters = [], []

    def put(self, item):
        self.items.append(item)
        while self.getters:
            getter = self.getters.pop(0)
            if not getter.done():
                getter.set_result(None)
                break

    async def get(self):
        while not self.items:
            getter = asyncio.get_running_loop().create_future()
            self.getters.append(getter)
            await getter
        return self.items.pop(0)


async def fails(seconds):
    await my_sleep(seconds)
    raise ValueError(seconds)


async def compare(ours, theirs):
    loop = asyncio.get_running_loop()
    for name, awaitable in (("ours", ours), ("theirs", theirs)):
        begin = loop.time()
        try:
            result = await awaitable
        except Exception as error:
            result = repr(error)
        print(f"{name:>7} {result} {loop.time() - begin:g}")


async def main():
    await compare(my_sleep(1, "x"), asyncio.sleep(1, "x"))
    await compare(my_gather(my_sleep(2, 1), my_sleep(1, 2)), asyncio.gather(asyncio.sleep(2, 1), asyncio.sleep(1, 2)))
    await compare(my_gather(fails(1), my_sleep(2)), asyncio.gather(fails(1), asyncio.sleep(2)))
    await compare(my_timeout(my_sleep(3), 1), asyncio.wait_for(asyncio.sleep(3), 1))
    await compare(my_timeout(my_sleep(1, "in time"), 2), asyncio.wait_for(asyncio.sleep(1, "in time"), 2))
    for queue in (MyQueue(), asyncio.Queue()):
        put = getattr(queue, "put_nowait", None) or queue.put
        getters = [asyncio.create_task(queue.get()) for _ in range(2)]
        await asyncio.sleep(0)
        for n in range(3):
            put(n)
        print(type(queue).__name__, await asyncio.gather(*getters), await queue.get())


asyncio.run(main())
