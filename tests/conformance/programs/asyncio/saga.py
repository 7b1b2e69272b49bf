"""A saga: steps with compensations, undone in reverse when one fails or time is over."""
import asyncio


class Saga:
    def __init__(self, log):
        self.undo = []
        self.log = log

    async def __aenter__(self):
        return self

    async def step(self, name, seconds, error=None):
        await asyncio.sleep(seconds)
        if error:
            raise error
        self.log.append(name)
        self.undo.append(name)

    async def __aexit__(self, kind, error, trace):
        if kind is None:
            return
        problems = []
        while self.undo:
            name = self.undo.pop()
            try:
                await asyncio.shield(self.compensate(name))
            except Exception as problem:
                problems.append(problem)
        if problems:
            raise ExceptionGroup("not undone", problems) from error

    async def compensate(self, name):
        await asyncio.sleep(0.5)
        if name == "mail":
            raise RuntimeError("a mail cannot be called back")
        self.log.append(f"un{name}")


async def trip(log, *, hotel=None, mail=False, slow=0):
    async with Saga(log) as saga:
        await saga.step("flight", 1)
        if mail:
            await saga.step("mail", 0)
        await saga.step("car", 1)
        await saga.step("hotel", 1 + slow, hotel)


async def attempt(patience, **options):
    log = []
    try:
        async with asyncio.timeout(patience):
            await trip(log, **options)
        result = "booked"
    except* ValueError as group:
        result = f"failed {group.exceptions}"
    except* RuntimeError as group:
        result = f"half undone {group.exceptions} because of {group.__cause__!r}"
    except* TimeoutError as group:
        result = "too slow"
    print(options, result, log, asyncio.get_running_loop().time())


async def main():
    await attempt(10)
    await attempt(10, hotel=ValueError("full"))
    await attempt(10, hotel=ValueError("full"), mail=True)
    await attempt(4, slow=9)
    await attempt(1.5)
    task = asyncio.create_task(trip(log := [], slow=5))
    await asyncio.sleep(3)
    task.cancel()
    await asyncio.sleep(0.25)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), log)
    await asyncio.sleep(1)
    print(log)


asyncio.run(main())
