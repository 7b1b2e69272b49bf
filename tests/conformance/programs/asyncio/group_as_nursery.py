import asyncio


class Nursery:
    """A task group of ten lines, to see what it is made of."""

    def __init__(self):
        self.children = set()
        self.failure = None

    async def __aenter__(self):
        self.parent = asyncio.current_task()
        return self

    def start(self, coroutine):
        task = asyncio.create_task(coroutine)
        self.children.add(task)
        task.add_done_callback(self.finished)
        return task

    def finished(self, task):
        self.children.discard(task)
        if not task.cancelled() and (error := task.exception()) and self.failure is None:
            self.failure = error
            for child in self.children:
                child.cancel()

    async def __aexit__(self, kind, error, traceback):
        if error is not None:
            for child in self.children:
                child.cancel()
        while self.children:
            await asyncio.wait(self.children)
        if self.failure is not None:
            raise self.failure


async def child(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ValueError(name)
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    async with Nursery() as nursery:
        nursery.start(child("a", 0.2))
        nursery.start(child("b", 0.1))
    try:
        async with Nursery() as nursery:
            nursery.start(child("c", 0.3))
            nursery.start(child("d", 0.1, fail=True))
    except ValueError as error:
        print("failed", error)
    try:
        async with Nursery() as nursery:
            nursery.start(child("e", 1))
            await asyncio.sleep(0)
            raise LookupError("body")
    except LookupError as error:
        print("body", error)


asyncio.run(main())
