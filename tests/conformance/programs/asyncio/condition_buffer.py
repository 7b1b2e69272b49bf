"""The bounded buffer of the textbooks, with a condition."""
import asyncio


def state(primitive):
    """Without the address."""
    return repr(primitive).partition("[")[2][:-2]


class Buffer:
    def __init__(self, size):
        self.items, self.size = [], size
        self.changed = asyncio.Condition()

    async def put(self, item):
        async with self.changed:
            await self.changed.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.changed.notify_all()

    async def get(self):
        async with self.changed:
            while not self.items:
                await self.changed.wait()
            item = self.items.pop(0)
            self.changed.notify_all()
            return item


async def main():
    buffer = Buffer(2)
    loop = asyncio.get_running_loop()

    async def producer(name, count, pause):
        for n in range(count):
            await asyncio.sleep(pause)
            await buffer.put(f"{name}{n}")
            print(f"{loop.time():g} put {name}{n} {buffer.items}")

    async def consumer(name, count, pause):
        for _ in range(count):
            item = await buffer.get()
            print(f"{loop.time():g} {name} got {item}")
            await asyncio.sleep(pause)

    await asyncio.gather(
        producer("p", 4, 0.1), producer("q", 2, 0.3), consumer("c", 3, 0.5), consumer("d", 3, 0.25)
    )
    condition = buffer.changed
    print(state(condition))
    for method in condition.notify, condition.notify_all:
        try:
            method()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    waiters = [asyncio.create_task(waiting(condition, n)) for n in range(4)]
    await asyncio.sleep(0)
    print(state(condition))
    async with condition:
        condition.notify(2)
        print(state(condition))
    await asyncio.sleep(0.1)
    waiters[2].cancel()
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*waiters, return_exceptions=True))


async def waiting(condition, n):
    async with condition:
        await condition.wait()
        print("woken", n)
        return n


asyncio.run(main())
