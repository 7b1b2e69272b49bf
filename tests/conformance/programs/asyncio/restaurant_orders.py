"""A kitchen with stations: orders fan out to cooks, plates come together, some are sent back."""
import asyncio
from dataclasses import dataclass, field

MENU = {"burger": {"grill": 3, "fryer": 2}, "salad": {"cold": 1}, "combo": {"grill": 3, "cold": 1, "fryer": 2}}


@dataclass(order=True)
class Order:
    number: int
    dish: str = field(compare=False)
    table: str = field(compare=False)


class Kitchen:
    def __init__(self, **stations):
        self.stations = {name: asyncio.Semaphore(cooks) for name, cooks in stations.items()}
        self.busy = dict.fromkeys(stations, 0.0)

    async def part(self, station, minutes):
        async with self.stations[station]:
            await asyncio.sleep(minutes)
            self.busy[station] += minutes
            return station

    async def cook(self, order):
        if order.dish not in MENU:
            raise LookupError(f"no {order.dish}")
        parts = await asyncio.gather(*(self.part(*item) for item in MENU[order.dish].items()))
        return f"{order.dish} from {'+'.join(parts)}"


async def serve(kitchen, order, patience):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        plate = await asyncio.wait_for(kitchen.cook(order), patience)
    except TimeoutError:
        plate = "the guest has left"
    except LookupError as error:
        plate = f"sorry, {error.args[0]}"
    print(f"{loop.time():4g} {order.number} table {order.table}: {plate} ({loop.time() - begin:g})")


async def main():
    kitchen = Kitchen(grill=1, fryer=1, cold=2)
    orders = [Order(3, "combo", "a"), Order(1, "burger", "b"), Order(2, "salad", "c"), Order(4, "soup", "a"), Order(5, "burger", "d")]
    async with asyncio.TaskGroup() as group:
        for order in sorted(orders):
            group.create_task(serve(kitchen, order, patience=7))
            await asyncio.sleep(0.5)
    print(kitchen.busy, [semaphore.locked() for semaphore in kitchen.stations.values()])
    print(max(orders), Order(1, "x", "y") == Order(1, "z", "w"))


asyncio.run(main())
