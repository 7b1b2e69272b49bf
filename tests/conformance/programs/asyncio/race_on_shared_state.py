import asyncio


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = asyncio.Lock()

    async def deposit_racy(self):
        seen = self.balance
        await asyncio.sleep(0)
        self.balance = seen + 1

    async def deposit_atomic(self):
        seen = self.balance
        self.balance = seen + 1
        await asyncio.sleep(0)

    async def deposit_locked(self):
        async with self.lock:
            seen = self.balance
            await asyncio.sleep(0)
            self.balance = seen + 1

    async def transfer(self, other, amount):
        first, second = sorted((self, other), key=id)
        async with first.lock, second.lock:
            if self.balance < amount:
                raise ValueError("not enough")
            self.balance -= amount
            await asyncio.sleep(0.1)
            other.balance += amount


async def main():
    for method in "deposit_racy", "deposit_atomic", "deposit_locked":
        account = Account()
        await asyncio.gather(*(getattr(account, method)() for _ in range(10)))
        print(method, account.balance)
    a, b = Account(), Account()
    a.balance = b.balance = 10
    results = await asyncio.gather(
        a.transfer(b, 7), b.transfer(a, 3), a.transfer(b, 7), b.transfer(a, 12), return_exceptions=True
    )
    print(sorted(map(repr, results)), a.balance + b.balance)


asyncio.run(main())
