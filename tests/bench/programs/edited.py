"""A small kitchen: waiters take orders, cooks prepare them, and the till adds up what was served."""

import asyncio
from collections import deque

OPENING_HOURS = 0.4
TABLES = 4

MENU = {
    "soup": (0.010, 4),
    "salad": (0.005, 6),
    "pasta": (0.020, 9),
    "steak": (0.030, 18),
    "cake": (0.008, 5),
}

PREFERENCES = [
    ["soup", "pasta"],
    ["salad", "steak", "cake"],
    ["pasta", "cake"],
    ["steak"],
]


class OutOfStock(Exception):
    """A dish that is not to be had any more."""


class Order:
    """What one table wants, and how far the kitchen has come with it."""

    numbers = 0

    def __init__(self, table, dishes):
        Order.numbers += 1
        self.number = Order.numbers
        self.table = table
        self.dishes = list(dishes)
        self.served = []
        self.missing = []

    def is_complete(self):
        return len(self.served) + len(self.missing) == len(self.dishes)

    def price(self):
        return sum(MENU[dish][1] for dish in self.served)

    def __repr__(self):
        return f"<order {self.number} of table {self.table}>"


class Pantry:
    """Counts portions; what is taken does not come back."""

    def __init__(self, portions):
        self.stock = {dish: portions for dish in MENU}

    def take(self, dish):
        if self.stock[dish] == 0:
            raise OutOfStock(dish)
        self.stock[dish] -= 1
        return dish

    def left(self):
        return sum(self.stock.values())


class Till:
    """The money of the evening."""

    def __init__(self):
        self.entries = []

    def enter(self, order):
        amount = order.price()
        self.entries.append((order.table, amount))
        return amount

    def total(self):
        return sum(amount for _, amount in self.entries)

    def by_table(self):
        totals = {}
        for table, amount in self.entries:
            totals[table] = totals.get(table, 0) + amount
        return totals


class Stove:
    """Only so many pots fit on it at a time."""

    def __init__(self, places):
        self.places = asyncio.Semaphore(places)
        self.busiest = 0
        self.busy = 0

    async def cook(self, dish):
        async with self.places:
            self.busy += 1
            self.busiest = max(self.busiest, self.busy)
            try:
                await asyncio.sleep(MENU[dish][0])
            finally:
                self.busy -= 1
        return dish


class Kitchen:
    """Takes orders from a queue and has several dishes of one order cooked at once."""

    def __init__(self, pantry, stove):
        self.pantry = pantry
        self.stove = stove
        self.orders = asyncio.Queue()
        self.log = deque(maxlen=10)

    async def prepare(self, order, dish):
        try:
            portion = self.pantry.take(dish)
        except OutOfStock as problem:
            order.missing.append(dish)
            self.log.append(f"no {problem} for {order}")
            return
        cooked = await self.stove.cook(portion)
        order.served.append(cooked)
        self.log.append(f"{cooked} for {order}")

    async def work(self):
        while True:
            order, ready = await self.orders.get()
            async with asyncio.TaskGroup() as group:
                for dish in order.dishes:
                    group.create_task(self.prepare(order, dish))
            ready.set_result(order)
            self.orders.task_done()

    async def make(self, order):
        ready = asyncio.get_running_loop().create_future()
        await self.orders.put((order, ready))
        return await ready


async def table(number, kitchen, till, rounds):
    """Guests who order again and again, and pay each time."""
    spent = 0
    for turn in range(rounds):
        wishes = PREFERENCES[(number + turn) % len(PREFERENCES)]
        order = Order(number, wishes)
        done = await kitchen.make(order)
        assert done.is_complete()
        spent += till.enter(done)
        await asyncio.sleep(0.002 * number)
    return spent


async def clock(hours):
    """Says when the kitchen closes."""
    await asyncio.sleep(hours)
    return "closing time"


def report(till, pantry, stove, kitchen):
    """What the owner wants to know in the evening."""
    print("taken in:", till.total())
    for number, amount in sorted(till.by_table().items()):
        print(f"table {number}: {amount}")
    print("portions left:", pantry.left())
    print("busiest stove:", stove.busiest)
    for line in kitchen.log:
        print("  ", line)


async def main(rounds):
    pantry = Pantry(portions=5)
    stove = Stove(places=3)
    kitchen = Kitchen(pantry, stove)
    till = Till()
    cooks = [asyncio.create_task(kitchen.work(), name=f"cook {n}") for n in range(2)]
    closing = asyncio.create_task(clock(OPENING_HOURS), name="clock")
    guests = [
        asyncio.create_task(table(n, kitchen, till, rounds), name=f"table {n}")
        for n in range(TABLES)
    ]
    spent = await asyncio.gather(*guests)
    assert sum(spent) == till.total()
    for cook in cooks:
        cook.cancel()
    await asyncio.gather(*cooks, return_exceptions=True)
    print(await closing)
    report(till, pantry, stove, kitchen)


asyncio.run(main(rounds=2))
