import asyncio


class Latch:
    """Opens when it has been counted down to zero."""

    def __init__(self, count):
        self.count, self.open = count, asyncio.Event()

    def down(self):
        self.count -= 1
        if self.count == 0:
            self.open.set()


async def stage(name, before, after, seconds):
    for latch in before:
        await latch.open.wait()
    print(f"{asyncio.get_running_loop().time():g} {name} begins")
    await asyncio.sleep(seconds)
    for latch in after:
        latch.down()


async def main():
    fetched, checked = Latch(2), Latch(1)
    await asyncio.gather(
        stage("deploy", [checked, fetched], [], 1),
        stage("check", [fetched], [checked], 2),
        stage("fetch a", [], [fetched], 1),
        stage("fetch b", [], [fetched], 3),
    )
    print(asyncio.get_running_loop().time())


asyncio.run(main())
