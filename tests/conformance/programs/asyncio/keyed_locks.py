"""A lock for each key, made when needed and forgotten when nobody waits; single-flight calls on top."""
import asyncio
from contextlib import asynccontextmanager


class KeyedLocks:
    def __init__(self):
        self.locks = {}
        self.users = {}

    @asynccontextmanager
    async def hold(self, key):
        lock = self.locks.setdefault(key, asyncio.Lock())
        self.users[key] = self.users.get(key, 0) + 1
        try:
            async with lock:
                yield lock
        finally:
            self.users[key] -= 1
            if not self.users[key]:
                del self.users[key], self.locks[key]


class SingleFlight:
    """Those who ask while a call is under way get its result."""

    def __init__(self):
        self.calls = {}

    async def do(self, key, function):
        if key not in self.calls:
            task = asyncio.ensure_future(function(key))
            self.calls[key] = task
            task.add_done_callback(lambda _: self.calls.pop(key))
        return await asyncio.shield(self.calls[key])


fetched = []


async def fetch(key):
    fetched.append(key)
    await asyncio.sleep(1)
    if key == "bad":
        raise KeyError(key)
    return key * 2


async def edit(locks, key, name, log):
    async with locks.hold(key):
        log.append(f"{name} begins")
        await asyncio.sleep(1)
        log.append(f"{name} ends")


async def main():
    locks, log = KeyedLocks(), []
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        for key, name in (("a", "a1"), ("b", "b1"), ("a", "a2")):
            group.create_task(edit(locks, key, name, log))
        await asyncio.sleep(0.5)
        print(sorted(locks.locks), locks.users)
    print(log, locks.locks, loop.time())
    task = asyncio.create_task(edit(locks, "a", "cancelled", log))
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print(locks.locks, log[-1])

    flight = SingleFlight()
    print(await asyncio.gather(*(flight.do(key, fetch) for key in ("x", "y", "x", "x"))), fetched)
    print(await asyncio.gather(*(flight.do("bad", fetch) for _ in range(2)), return_exceptions=True), fetched)
    impatient = asyncio.create_task(flight.do("z", fetch))
    patient = asyncio.create_task(flight.do("z", fetch))
    await asyncio.sleep(0.5)
    impatient.cancel()
    print(await patient, impatient.cancelled(), fetched, flight.calls)


asyncio.run(main())
