"""Three ways to wait for a condition: spinning, polling, being told; and what each costs in turns."""
import asyncio


class Counted(asyncio.SelectorEventLoop):
    turns = 0

    def _run_once(self):
        self.turns += 1
        super()._run_once()


class Door:
    def __init__(self):
        self.open = False
        self.event = asyncio.Event()
        self.waiters = []

    def unlock(self):
        self.open = True
        self.event.set()
        for future in self.waiters:
            if not future.done():
                future.set_result(None)


async def polls(door, every):
    looks = 0
    while not door.open:
        looks += 1
        await asyncio.sleep(every)
    return looks


async def listens(door):
    await door.event.wait()
    return 1


async def promised(door):
    future = asyncio.get_running_loop().create_future()
    door.waiters.append(future)
    await future
    return 1


async def spins(door, most):
    looks = 0
    while not door.open and looks < most:
        looks += 1
        await asyncio.sleep(0)
    return looks


async def measure(name, way, *args):
    loop = asyncio.get_running_loop()
    door = Door()
    begin, turns = loop.time(), loop.turns
    loop.call_later(3.1, door.unlock)
    looks = await way(door, *args)
    print(f"{name:>10}: {looks} looks, {loop.turns - turns} turns, {loop.time() - begin:g} seconds")


async def main():
    await measure("event", listens)
    await measure("future", promised)
    await measure("poll 1", polls, 1)
    await measure("poll 0.5", polls, 0.5)
    await measure("poll 0.1", polls, 0.1)
    await measure("spin", spins, 50)
    await asyncio.sleep(5)


with asyncio.Runner(loop_factory=Counted) as runner:
    runner.run(main())
