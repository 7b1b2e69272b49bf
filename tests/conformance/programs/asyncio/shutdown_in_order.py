"""Services that start in order and stop in the opposite one, whatever goes wrong."""
import asyncio
from contextlib import AsyncExitStack


class Service:
    def __init__(self, name, log, fails):
        self.name, self.log, self.fails = name, log, fails

    async def __aenter__(self):
        await asyncio.sleep(1)
        self.log.append(f"+{self.name}")
        if self.fails == "start":
            raise OSError(f"{self.name} does not start")
        return self.name

    async def __aexit__(self, kind, error, trace):
        if kind is not None:
            self.log.append(f"!{self.name}:{kind.__name__}")
        await asyncio.sleep(1)
        self.log.append(f"-{self.name}")
        if self.fails == "stop":
            raise OSError(f"{self.name} does not stop")


async def system(log, failures, body):
    async with AsyncExitStack() as stack:
        for name in ("db", "cache", "web"):
            await stack.enter_async_context(Service(name, log, failures.get(name)))
        stack.push_async_callback(asyncio.sleep, 0.5)
        stack.callback(log.append, "callback")
        await body()


async def attempt(failures, body, patience=60):
    log = []
    begin = asyncio.get_running_loop().time()
    try:
        async with asyncio.timeout(patience):
            await system(log, failures, body)
        end = "fine"
    except Exception as error:
        end = f"{type(error).__name__}({error}) after {error.__context__!r}"
    print(f"{asyncio.get_running_loop().time() - begin:g}", end)
    print("   ", *log)


async def main():
    async def works():
        await asyncio.sleep(2)

    async def breaks():
        await asyncio.sleep(1)
        raise ValueError("broken")

    await attempt({}, works)
    await attempt({}, breaks)
    await attempt({"web": "start"}, works)
    await attempt({"cache": "stop"}, works)
    await attempt({"cache": "stop", "db": "stop"}, breaks)
    await attempt({}, works, patience=4)
    await attempt({}, works, patience=1.5)


asyncio.run(main())
