"""An elevator as one task, passengers as others, with a condition between them."""
import asyncio


class Elevator:
    def __init__(self, floors):
        self.floor = 0
        self.calls = set()
        self.arrived = asyncio.Condition()
        self.floors = floors
        self.log = []

    async def run(self):
        direction = 1
        while True:
            async with self.arrived:
                await self.arrived.wait_for(lambda: self.calls)
            while self.calls:
                if self.floor in self.calls:
                    async with self.arrived:
                        self.calls.discard(self.floor)
                        self.log.append(f"{asyncio.get_running_loop().time():g}:{self.floor}")
                        self.arrived.notify_all()
                    await asyncio.sleep(1)
                if not self.calls:
                    break
                if not any((call - self.floor) * direction > 0 for call in self.calls):
                    direction = -direction
                self.floor += direction
                await asyncio.sleep(0.5)

    async def call(self, floor):
        async with self.arrived:
            self.calls.add(floor)
            self.arrived.notify_all()
            await self.arrived.wait_for(lambda: self.floor == floor and floor not in self.calls)


async def passenger(name, elevator, comes, start, goal):
    loop = asyncio.get_running_loop()
    await asyncio.sleep(comes)
    begin = loop.time()
    await elevator.call(start)
    waited = loop.time() - begin
    await elevator.call(goal)
    print(f"{loop.time():g} {name} at {goal}, waited {waited:g}, all in all {loop.time() - begin:g}")


async def main():
    elevator = Elevator(6)
    motor = asyncio.create_task(elevator.run())
    async with asyncio.TaskGroup() as group:
        for trip in (("ann", 0, 0, 4), ("bob", 1, 3, 0), ("cem", 1.5, 5, 2), ("dan", 8, 2, 1)):
            group.create_task(passenger(trip[0], elevator, *trip[1:]))
    print(*elevator.log)
    motor.cancel()
    print(await asyncio.gather(motor, return_exceptions=True), elevator.arrived.locked())


asyncio.run(main())
