"""async with: the order of entering and leaving, several at once, errors on the way in and out."""
import asyncio
from contextlib import AsyncExitStack, nullcontext, suppress


class Step:
    def __init__(self, name, log, enter=None, leave=None, swallow=False):
        self.name, self.log = name, log
        self.enter, self.leave, self.swallow = enter, leave, swallow

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        self.log.append(f"<{self.name}")
        if self.enter:
            raise self.enter
        return self.name

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0.1)
        self.log.append(f"{self.name}{'!' if kind else ''}>")
        if self.leave:
            raise self.leave
        return self.swallow


async def attempt(*steps, body=None):
    log = []
    try:
        async with AsyncExitStack() as stack:
            names = [await stack.enter_async_context(Step(name, log, **options)) for name, options in steps]
            log.append("+".join(names))
            if body:
                raise body
        log.append("after")
    except Exception as error:
        chain = []
        while error:
            chain.append(str(error))
            error = error.__context__
        log.append(" < ".join(chain))
    print(*log)


class transaction:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append("begin")
        return self.log

    async def __aexit__(self, kind, error, trace):
        self.log.append("rollback" if kind is ValueError else "commit")
        return kind is ValueError


async def main():
    await attempt(("a", {}), ("b", {}))
    await attempt(("a", {}), ("b", {"enter": OSError("enter b")}))
    await attempt(("a", {}), ("b", {"leave": OSError("leave b")}))
    await attempt(("a", {"leave": OSError("leave a")}), ("b", {"leave": OSError("leave b")}), body=KeyError("body"))
    await attempt(("a", {}), ("b", {"swallow": True}), body=KeyError("body"))
    log = []
    async with Step("x", log) as x, Step("y", log) as y, nullcontext("z") as z:
        log.append(x + y + z)
    print(*log)
    for error in (None, ValueError("no"), None):
        log = []
        async with transaction(log) as inner:
            inner.append("work")
            if error:
                raise error
        print(*log)
    with suppress(TypeError):
        async with Step("not called", []).name:
            print("never")
    for wrong in (3, open, transaction):
        try:
            async with wrong:
                pass
        except TypeError as error:
            print(error)
    try:
        with Step("sync", []):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
