"""Dining philosophers three ways: with an order, with a waiter, and with what ends in a deadlock."""
import asyncio


class Philosopher:
    def __init__(self, name, first, second, meals):
        self.name, self.first, self.second, self.meals = name, first, second, meals

    async def dine(self, log):
        for meal in range(self.meals):
            await asyncio.sleep(0.01)
            async with self.first:
                await asyncio.sleep(0.05)
                async with self.second:
                    log.append(f"{self.name}{meal}")
                    await asyncio.sleep(0.1)


async def ordered():
    forks = [asyncio.Lock() for _ in range(5)]
    log = []
    people = []
    for n in range(5):
        left, right = sorted((n, (n + 1) % 5))
        people.append(Philosopher("ABCDE"[n], forks[left], forks[right], 2))
    await asyncio.gather(*(person.dine(log) for person in people))
    return log


async def with_waiter():
    forks = [asyncio.Lock() for _ in range(5)]
    waiter = asyncio.Semaphore(4)
    log = []

    async def guarded(person):
        async with waiter:
            await person.dine(log)

    people = [Philosopher("ABCDE"[n], forks[n], forks[(n + 1) % 5], 2) for n in range(5)]
    async with asyncio.TaskGroup() as group:
        for person in people:
            group.create_task(guarded(person))
    return log


async def greedy():
    forks = [asyncio.Lock() for _ in range(3)]
    log = []
    people = [Philosopher("ABC"[n], forks[n], forks[(n + 1) % 3], 1) for n in range(3)]
    try:
        async with asyncio.timeout(5):
            await asyncio.gather(*(person.dine(log) for person in people))
    except TimeoutError:
        print("deadlock:", [fork.locked() for fork in forks])
    await asyncio.sleep(0)
    print("afterwards:", [fork.locked() for fork in forks])
    return log


for way in ordered, with_waiter, greedy:
    print(way.__name__, asyncio.run(way()))
