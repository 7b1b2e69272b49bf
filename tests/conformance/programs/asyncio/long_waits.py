"""A select never waits for longer than a day: long sleeps take a turn a day."""
import asyncio

DAY = 24 * 3600


class Turns(asyncio.SelectorEventLoop):
    turns = 0

    def _run_once(self):
        self.turns += 1
        super()._run_once()


async def main():
    loop = asyncio.get_running_loop()
    for days in (0.5, 1, 2.5, 7):
        before, begin = loop.turns, loop.time()
        await asyncio.sleep(days * DAY)
        print(days, loop.turns - before, (loop.time() - begin) / DAY)
    other = loop.call_later(30 * DAY, print, "a month later")
    await asyncio.sleep(DAY)
    other.cancel()
    before = loop.turns
    try:
        async with asyncio.timeout(3 * DAY):
            await loop.create_future()
    except TimeoutError:
        print("three days later", loop.turns - before)


with asyncio.Runner(loop_factory=Turns) as runner:
    runner.run(main())
