"""A small TaskGroup written by hand beside the real one: both do the same."""
import asyncio


class Group:
    """Waits for all; the first error cancels the others."""

    def __init__(self):
        self.tasks = []

    def create_task(self, coroutine):
        task = asyncio.ensure_future(coroutine)
        self.tasks.append(task)
        return task

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        if error is not None:
            self.stop()
        errors = []
        pending = set(self.tasks)
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
            found = [task.exception() for task in self.tasks if task in done and not task.cancelled() and task.exception()]
            errors += found
            if found:
                self.stop()
        if errors:
            raise ExceptionGroup("errors", errors)

    def stop(self):
        for task in self.tasks:
            task.cancel()


async def job(name, seconds, log, error=None):
    try:
        await asyncio.sleep(seconds)
        log.append(name)
    except asyncio.CancelledError:
        log.append(f"{name} stopped")
        raise
    if error:
        raise error


async def scene(kind, *jobs, body=None):
    log = []
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        async with kind() as group:
            for name, seconds, *error in jobs:
                group.create_task(job(name, seconds, log, *error))
            if body:
                await asyncio.sleep(1)
                raise body
    except* (ValueError, OSError) as errors:
        log.append([str(error) for error in errors.exceptions])
    print(f"{kind.__name__:>9}", *log, f"{loop.time() - begin:g}")


async def main():
    for kind in (Group, asyncio.TaskGroup):
        await scene(kind)
        await scene(kind, ("a", 2), ("b", 1))
        await scene(kind, ("a", 1, ValueError("a")), ("b", 2), ("c", 0.5))
        await scene(kind, ("a", 1, ValueError("a")), ("b", 1, OSError("b")), ("c", 3))
        await scene(kind, ("a", 2), ("b", 3), body=OSError("body"))
    group = asyncio.TaskGroup()
    coroutine = asyncio.sleep(0)
    for action in (lambda: group.create_task(coroutine), lambda: group.__aexit__(None, None, None).send(None)):
        try:
            action()
        except (RuntimeError, AttributeError, StopIteration, TypeError) as error:
            print(type(error).__name__, str(error).replace(repr(group), "the group"))
    async with group:
        pass
    coroutine = asyncio.sleep(0)
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(str(error).replace(repr(group), "the group"))
    try:
        await group.__aenter__()
    except RuntimeError as error:
        print(str(error).replace(repr(group), "the group"))


asyncio.run(main())
