"""Subclasses of Future: labelled, lazy, observed; and what __init__ must not forget."""
import asyncio


class Labelled(asyncio.Future):
    def __init__(self, label, *, loop=None):
        super().__init__(loop=loop)
        self.label = label
        self.history = []

    def set_result(self, value):
        self.history.append("set_result")
        super().set_result((self.label, value))

    def set_exception(self, error):
        self.history.append("set_exception")
        super().set_exception(error)

    def cancel(self, msg=None):
        self.history.append("cancel")
        return super().cancel(msg=msg)

    def add_done_callback(self, callback, *, context=None):
        self.history.append("add_done_callback")
        super().add_done_callback(callback, context=context)

    def __repr__(self):
        return f"<{self.label} {self._state}>"


class Lazy(asyncio.Future):
    """Begins its work when somebody awaits it."""

    def __init__(self, make):
        super().__init__()
        self.make = make
        self.task = None

    def __await__(self):
        if self.task is None:
            self.task = asyncio.ensure_future(self.make())
            self.task.add_done_callback(lambda task: self.set_result(task.result()))
        return super().__await__()


class Forgetful(asyncio.Future):
    def __init__(self):
        pass


async def answer():
    print("   now it begins")
    await asyncio.sleep(1)
    return 42


async def main():
    loop = asyncio.get_running_loop()
    one, other = Labelled("one"), Labelled("other", loop=loop)
    loop.call_soon(one.set_result, 1)
    loop.call_soon(other.set_exception, ValueError("no"))
    print(await asyncio.gather(one, other, return_exceptions=True), one.history, other.history)
    third = Labelled("third")
    try:
        await asyncio.wait_for(third, 1)
    except TimeoutError:
        print(third, third.history)
    task = asyncio.create_task(asyncio.wait([fourth := Labelled("fourth")]))
    await asyncio.sleep(0)
    print(fourth, fourth.history, asyncio.isfuture(fourth), isinstance(fourth, asyncio.Future))
    fourth.set_result(4)
    print(await task == ({fourth}, set()), fourth.result())
    lazy = Lazy(answer)
    await asyncio.sleep(1)
    print(lazy.task)
    print(await lazy, await lazy, loop.time())
    forgetful = Forgetful()
    for method, args in (("set_result", (1,)), ("cancel", ()), ("get_loop", ()), ("add_done_callback", (print,))):
        try:
            getattr(forgetful, method)(*args)
        except RuntimeError as error:
            print(method, error)
    try:
        await forgetful
    except RuntimeError as error:
        print(error)
    print(asyncio.Future[int], asyncio.Task[str])


asyncio.run(main())
