"""A crossing: lights change by themselves, cars wait for green, an emergency stops all."""
import asyncio


class Light:
    def __init__(self):
        self.green = {"north": asyncio.Event(), "east": asyncio.Event()}
        self.log = []

    async def run(self, seconds):
        while True:
            for road in self.green:
                self.green[road].set()
                self.log.append(f"{asyncio.get_running_loop().time():g} {road}")
                try:
                    await asyncio.sleep(seconds)
                finally:
                    self.green[road].clear()
                await asyncio.sleep(1)


async def car(number, road, light, crossing):
    loop = asyncio.get_running_loop()
    await asyncio.sleep(number * 0.75)
    while True:
        await light.green[road].wait()
        async with crossing[road]:
            if not light.green[road].is_set():
                continue
            await asyncio.sleep(0.5)
            break
    return f"{number}{road[0]}@{loop.time():g}"


async def emergency(light_task, light):
    await asyncio.sleep(5)
    light_task.cancel("ambulance")
    try:
        await light_task
    except asyncio.CancelledError as error:
        print("all red for the", error, [event.is_set() for event in light.green.values()])
    await asyncio.sleep(4)
    return asyncio.create_task(light.run(2))


async def main():
    light = Light()
    crossing = {road: asyncio.Lock() for road in light.green}
    task = asyncio.create_task(light.run(2))
    siren = asyncio.create_task(emergency(task, light))
    cars = [asyncio.create_task(car(n, road, light, crossing)) for n, road in enumerate(["north", "east"] * 5)]
    async for passed in asyncio.as_completed(cars):
        print(passed.result(), end=" ")
    print()
    second = await siren
    second.cancel()
    print(light.log, task.cancelled(), await asyncio.wait([second]) == ({second}, set()))


asyncio.run(main())
