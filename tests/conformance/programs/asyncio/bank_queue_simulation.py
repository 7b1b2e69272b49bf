"""A discrete simulation: customers arrive by chance, tellers serve, statistics at the end."""
import asyncio
import random


class Bank:
    def __init__(self, tellers, chance):
        self.free = asyncio.Semaphore(tellers)
        self.chance = chance
        self.waits = []
        self.left = 0
        self.longest = self.line = 0

    async def serve(self, patience):
        loop = asyncio.get_running_loop()
        begin = loop.time()
        self.line += 1
        self.longest = max(self.longest, self.line)
        try:
            async with asyncio.timeout(patience):
                await self.free.acquire()
        except TimeoutError:
            self.left += 1
            return
        finally:
            self.line -= 1
        try:
            self.waits.append(loop.time() - begin)
            await asyncio.sleep(self.chance.randint(2, 6))
        finally:
            self.free.release()


async def arrivals(bank, count, group):
    for _ in range(count):
        group.create_task(bank.serve(patience=bank.chance.choice((3, 8))))
        await asyncio.sleep(bank.chance.choice((0, 1, 1, 2)))


async def day(tellers, seed):
    bank = Bank(tellers, random.Random(seed))
    async with asyncio.TaskGroup() as group:
        await arrivals(bank, 20, group)
    served = len(bank.waits)
    mean = sum(bank.waits) / served
    print(f"{tellers} tellers, day {seed}: served {served}, left {bank.left}, mean wait {mean:.2f}, line {bank.longest}")
    print("   closed at", asyncio.get_running_loop().time(), bank.free)


for tellers in (1, 2, 4):
    for seed in (1, 2):
        asyncio.run(day(tellers, seed))
