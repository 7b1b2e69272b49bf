"""Futures, tasks and locks of the program's own."""
import asyncio


class Loud(asyncio.Future):
    def set_result(self, result):
        print("set_result", result)
        super().set_result(result)

    def add_done_callback(self, callback, *, context=None):
        print("add_done_callback")
        super().add_done_callback(callback, context=context)

    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg)

    def __await__(self):
        print("awaited")
        result = yield from super().__await__()
        return f"<{result}>"


class Named(asyncio.Task):
    def __init__(self, *args, color="red", **kwargs):
        super().__init__(*args, **kwargs)
        self.color = color

    def __repr__(self):
        return f"<Named {self.get_name()} {self.color}>"


class CountingLock(asyncio.Lock):
    count = 0

    async def acquire(self):
        self.count += 1
        return await super().acquire()


class Duck:
    """Behaves like a future, but is none."""

    _asyncio_future_blocking = False

    def __init__(self, loop):
        self._loop = loop
        self.callbacks = []

    def get_loop(self):
        return self._loop

    def add_done_callback(self, callback, *, context=None):
        self.callbacks.append((callback, context))

    def finish(self, value):
        self.value = value
        for callback, context in self.callbacks:
            self._loop.call_soon(callback, self, context=context)

    def done(self):
        return hasattr(self, "value")

    def result(self):
        return self.value

    def cancel(self, msg=None):
        return False

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        return self.result()


async def waits(what):
    return await what


async def main():
    loop = asyncio.get_running_loop()
    future = Loud(loop=loop)
    future.extra = 1
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    print(future, isinstance(future, asyncio.Future), asyncio.isfuture(future), future.extra)
    future.set_result("value")
    print(await task)
    future = Loud()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    print(task.cancel("the task"))
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), future)
    named = Named(waits(asyncio.sleep(1, 5)), loop=loop, name="n", color="blue")
    print(named, await named, named.color, named.done())
    lock = CountingLock()
    async with lock:
        pass
    async with lock:
        pass
    print(lock.count, lock.locked())
    duck = Duck(loop)
    print(asyncio.isfuture(duck))
    task = asyncio.create_task(waits(duck))
    await asyncio.sleep(0)
    loop.call_later(1, duck.finish, "quack")
    print(await task, loop.time())
    print(asyncio.Future[int], asyncio.Task[str])


asyncio.run(main())
