"""A bus with topics: weak ties between who sends and who listens."""
import asyncio
from collections import defaultdict
from fnmatch import fnmatch


class Bus:
    def __init__(self):
        self.listeners = defaultdict(list)
        self.tasks = {}

    def on(self, pattern):
        def register(function):
            self.listeners[pattern].append(function)
            return function

        return register

    def emit(self, topic, **data):
        for pattern, functions in self.listeners.items():
            if fnmatch(topic, pattern):
                for function in functions:
                    task = asyncio.create_task(function(topic, **data), name=f"{function.__name__}({topic})")
                    self.tasks[task] = topic
                    task.add_done_callback(self.finished)

    def finished(self, task):
        self.tasks.pop(task, None)
        if task.cancelled():
            print("cancelled", task.get_name())
        elif error := task.exception():
            print("failed", task.get_name(), repr(error))

    async def drain(self):
        while self.tasks:
            await asyncio.wait(self.tasks)


bus = Bus()


@bus.on("order.*")
async def log(topic, **data):
    print(f"{asyncio.get_running_loop().time():g} log {topic} {data}")


@bus.on("order.new")
async def bill(topic, number, price):
    await asyncio.sleep(1)
    bus.emit("order.billed", number=number, total=price * 1.25)


@bus.on("order.new")
async def stock(topic, number, price):
    if number % 2:
        raise LookupError(f"no stock for {number}")
    await asyncio.sleep(3)
    bus.emit("order.packed", number=number)


@bus.on("*.packed")
async def ship(topic, number):
    print("ship", number, "others:", sorted(task.get_name() for task in bus.tasks))


async def main():
    for number in range(3):
        bus.emit("order.new", number=number, price=10 + number)
        await asyncio.sleep(0.5)
    for task in list(bus.tasks):
        if task.get_name() == "stock(order.new)":
            task.cancel()
            break
    await bus.drain()
    print("drained at", asyncio.get_running_loop().time())


asyncio.run(main())
