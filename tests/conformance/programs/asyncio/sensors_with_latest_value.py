"""Sensors and displays: the latest value wins, slow readers skip, changes are debounced."""
import asyncio


class Latest:
    """Keeps one value; readers wait for one they have not seen."""

    def __init__(self):
        self.version = 0
        self.value = None
        self.changed = asyncio.get_running_loop().create_future()

    def set(self, value):
        self.value = value
        self.version += 1
        changed, self.changed = self.changed, asyncio.get_running_loop().create_future()
        changed.set_result(None)

    async def after(self, version):
        while self.version <= version:
            await asyncio.shield(self.changed)
        return self.version, self.value


async def sensor(latest, readings):
    for pause, value in readings:
        await asyncio.sleep(pause)
        latest.set(value)


async def display(name, latest, takes, log):
    version = 0
    while True:
        version, value = await latest.after(version)
        log.append(f"{name}:{value}")
        await asyncio.sleep(takes)


async def debounced(latest, quiet, log):
    version = 0
    while True:
        version, value = await latest.after(version)
        try:
            while True:
                async with asyncio.timeout(quiet):
                    version, value = await latest.after(version)
        except TimeoutError:
            log.append(f"{asyncio.get_running_loop().time():g}={value}")


async def main():
    latest = Latest()
    fast, slow, calm = [], [], []
    readers = [
        asyncio.create_task(display("fast", latest, 0, fast)),
        asyncio.create_task(display("slow", latest, 2.5, slow)),
        asyncio.create_task(debounced(latest, 1.5, calm)),
    ]
    await sensor(latest, [(1, "a"), (1, "b"), (0, "c"), (1, "d"), (3, "e"), (0.5, "f"), (4, "g")])
    await asyncio.sleep(5)
    for reader in readers:
        reader.cancel()
    print(await asyncio.gather(*readers, return_exceptions=True))
    print(*fast)
    print(*slow)
    print(*calm)
    print(latest.version, latest.changed.done())


asyncio.run(main())
