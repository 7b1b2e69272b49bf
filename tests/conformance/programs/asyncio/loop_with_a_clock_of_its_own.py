"""A loop that overrides time(): its timers, timeouts and sleeps go by that clock."""
import asyncio


class HurriedLoop(asyncio.SelectorEventLoop):
    """Its clock jumps to the next timer whenever there is nothing else to do."""

    def __init__(self):
        super().__init__()
        self._now = 100
        self.jumps = []

    def time(self):
        return self._now

    def _run_once(self):
        if not self._ready and self._scheduled:
            self._now = self._scheduled[0].when()
            self.jumps.append(self._now)
        super()._run_once()


async def tick(name, delay, rounds):
    loop = asyncio.get_running_loop()
    for n in range(rounds):
        await asyncio.sleep(delay)
        print(f"{loop.time():g} {name} {n}")


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        group.create_task(tick("slow", 20, 2))
        group.create_task(tick("quick", 7, 3))
    try:
        async with asyncio.timeout(30) as limit:
            print("until", limit.when())
            await asyncio.sleep(3600)
    except TimeoutError:
        print("timed out at", loop.time())
    handle = loop.call_later(5, print, "never")
    print(handle.when(), loop.call_at(loop.time() + 1, print, "soon").when())
    await asyncio.sleep(2)
    handle.cancel()
    return loop.time()


with asyncio.Runner(loop_factory=HurriedLoop) as runner:
    print(runner.run(main()))
    print(runner.get_loop().jumps)
