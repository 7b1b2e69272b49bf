"""Structured cancellation by hand: who asked, and who may swallow it."""
import asyncio


class Scope:
    """A block that can be left from outside; other cancellations go through."""

    def __init__(self):
        self.task = None
        self.left = False

    async def __aenter__(self):
        self.task = asyncio.current_task()
        self.before = self.task.cancelling()
        return self

    def leave(self):
        self.left = True
        self.task.cancel("leave")

    async def __aexit__(self, kind, error, trace):
        if self.left and self.task.uncancel() <= self.before and kind is asyncio.CancelledError:
            return True
        return None


async def inside(scope_list, name):
    async with Scope() as scope:
        scope_list.append(scope)
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print(name, "cancelled:", error, asyncio.current_task().cancelling())
            raise
    print(name, "left the block", asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    return name


async def main():
    scopes = []
    task = asyncio.create_task(inside(scopes, "one"))
    await asyncio.sleep(1)
    scopes[0].leave()
    print(await task, task.cancelling())

    task = asyncio.create_task(inside(scopes, "two"))
    await asyncio.sleep(1)
    scopes[1].leave()
    task.cancel("from outside")
    try:
        print(await task)
    except asyncio.CancelledError as error:
        print("it goes through:", error, task.cancelling(), task.cancelled())

    me = asyncio.current_task()
    print(me.cancel(), me.cancel(), me.cancelling(), me.uncancel(), me.uncancel(), me.uncancel())
    await asyncio.sleep(0)
    print("no cancellation is left")
    me.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("caught", me.cancelling())
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(2)
    except TimeoutError:
        print("a timeout still works after it", me.cancelling())


asyncio.run(main())
