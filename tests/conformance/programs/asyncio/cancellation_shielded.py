"""Shielding what must be finished: a transfer of money under cancellation."""
import asyncio


class Bank:
    def __init__(self, **accounts):
        self.accounts = accounts

    async def move(self, source, target, amount):
        if self.accounts[source] < amount:
            raise ValueError(f"{source} has {self.accounts[source]}")
        self.accounts[source] -= amount
        await asyncio.sleep(1)
        self.accounts[target] += amount
        return self.accounts[target]


async def careless(bank):
    return await bank.move("a", "b", 10)


async def shielded(bank):
    return await asyncio.shield(bank.move("a", "b", 10))


async def patient(bank):
    inner = asyncio.ensure_future(bank.move("a", "b", 10))
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        await inner
        raise


async def stubborn(bank):
    inner = asyncio.ensure_future(bank.move("a", "b", 10))
    while not inner.done():
        try:
            await asyncio.shield(inner)
        except asyncio.CancelledError:
            print("    not now")
    return inner.result()


async def attempt(way, times):
    bank = Bank(a=100, b=0)
    task = asyncio.create_task(way(bank))
    for _ in range(times):
        await asyncio.sleep(0.25)
        task.cancel()
    try:
        result = await task
    except asyncio.CancelledError:
        result = "cancelled"
    now = dict(bank.accounts)
    await asyncio.sleep(2)
    print(way.__name__, times, result, now, bank.accounts, task.cancelling())


async def main():
    for way in (careless, shielded, patient, stubborn):
        for times in (0, 1, 2):
            await attempt(way, times)
    poor = asyncio.shield(Bank(a=1).move("a", "b", 10))
    print(await asyncio.gather(poor, return_exceptions=True))
    done = asyncio.get_running_loop().create_future()
    done.set_result("done")
    print(asyncio.shield(done) is done)


asyncio.run(main())
