"""Where a race can happen and where not: between awaits nothing interrupts."""
import asyncio


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = asyncio.Lock()

    async def add_plain(self, amount):
        self.balance += amount

    async def add_racy(self, amount):
        seen = self.balance
        await asyncio.sleep(0)
        self.balance = seen + amount

    async def add_locked(self, amount):
        async with self.lock:
            await self.add_racy(amount)

    async def add_checked(self, amount):
        while True:
            seen = self.balance
            await asyncio.sleep(0)
            if self.balance == seen:
                self.balance = seen + amount
                return


async def main():
    for name in ("plain", "racy", "locked", "checked"):
        for how in ("gather", "one by one", "tasks"):
            account = Account()
            add = getattr(account, f"add_{name}")
            if how == "gather":
                await asyncio.gather(*(add(1) for _ in range(10)))
            elif how == "one by one":
                for _ in range(10):
                    await add(1)
            else:
                tasks = [asyncio.create_task(add(1)) for _ in range(10)]
                for task in tasks:
                    await task
            print(f"{name:>8} {how:>10}: {account.balance}")
    numbers, total = iter(range(100)), 0

    async def consume():
        nonlocal total
        for n in numbers:
            total += n
            if n % 7 == 0:
                await asyncio.sleep(0)

    await asyncio.gather(*(consume() for _ in range(5)))
    print(total)


asyncio.run(main())
