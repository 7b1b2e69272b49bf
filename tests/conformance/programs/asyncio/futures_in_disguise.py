"""What passes for a future: classes of one's own with _asyncio_future_blocking."""
import asyncio


class Promise:
    """As little of a future as a task needs."""

    _asyncio_future_blocking = False

    def __init__(self, loop):
        self.loop = loop
        self.callbacks = []
        self.value = None
        self.ready = False

    def get_loop(self):
        return self.loop

    def add_done_callback(self, callback, *, context=None):
        self.callbacks.append((callback, context))

    def result(self):
        return self.value

    def done(self):
        return self.ready

    def cancel(self, msg=None):
        print("asked to cancel", msg)
        return False

    def keep(self, value):
        self.value, self.ready = value, True
        for callback, context in self.callbacks:
            self.loop.call_soon(callback, self, context=context)

    def __await__(self):
        if not self.ready:
            self._asyncio_future_blocking = True
            yield self
        return self.value


class Sham:
    _asyncio_future_blocking = None


async def waits(promise):
    try:
        return await promise
    except asyncio.CancelledError as error:
        return f"cancelled {error}"


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.isfuture(Promise(loop)), asyncio.isfuture(Promise), asyncio.isfuture(Sham()), asyncio.isfuture(3))
    promise = Promise(loop)
    loop.call_later(1, promise.keep, "kept")
    print(await asyncio.gather(waits(promise), waits(promise)))
    print(loop.time(), await promise, promise._asyncio_future_blocking)
    stuck = Promise(loop)
    task = asyncio.create_task(waits(stuck))
    await asyncio.sleep(0)
    task.cancel("enough")
    await asyncio.sleep(0)
    print(task.done(), task.cancelling())
    stuck.keep("late")
    print(await task)
    print(asyncio.ensure_future(promise) is promise)


asyncio.run(main())
