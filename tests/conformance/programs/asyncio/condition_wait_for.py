"""A canteen: condition.wait_for with predicates, timeouts and cancellations."""
import asyncio


class Canteen:
    def __init__(self):
        self.plates = 0
        self.changed = asyncio.Condition()

    async def cook(self, count, every):
        for _ in range(count):
            await asyncio.sleep(every)
            async with self.changed:
                self.plates += 1
                self.changed.notify_all()

    async def eat(self, name, wants):
        loop = asyncio.get_running_loop()
        async with self.changed:
            seen = await self.changed.wait_for(lambda: self.plates >= wants and f"{self.plates} plates")
            self.plates -= wants
            print(f"{loop.time():g} {name} saw {seen}, leaves {self.plates}")


async def main():
    canteen = Canteen()
    async with asyncio.TaskGroup() as group:
        group.create_task(canteen.cook(6, 1))
        for name, wants in (("ann", 2), ("bob", 3), ("cem", 1)):
            group.create_task(canteen.eat(name, wants))
    print(canteen.plates, canteen.changed.locked())

    hungry = asyncio.create_task(canteen.eat("dan", 5))
    try:
        await asyncio.wait_for(hungry, 2)
    except TimeoutError:
        print("dan gave up", canteen.changed.locked(), hungry.cancelled())

    task = asyncio.create_task(canteen.eat("eve", 5))
    await asyncio.sleep(0)
    async with canteen.changed:
        task.cancel("closing time")
        await asyncio.sleep(1)
        print("eve waits for the lock to leave", task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("eve left:", error, canteen.changed.locked())

    try:
        await canteen.changed.wait_for(lambda: True)
    except RuntimeError as error:
        print(error)
    async with canteen.changed:
        print(await canteen.changed.wait_for(lambda: "at once"))
        try:
            await canteen.changed.wait_for(lambda: 1 / 0)
        except ZeroDivisionError as error:
            print(error, canteen.changed.locked())
    lock = asyncio.Lock()
    first, second = asyncio.Condition(lock), asyncio.Condition(lock)
    async with first:
        print(second.locked(), lock.locked())
        second.notify(3)
    print(first, second)


asyncio.run(main())
