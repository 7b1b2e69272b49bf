import asyncio
from contextlib import aclosing


class Broadcast:
    """One source, many readers; each sees everything from when it began to listen."""

    def __init__(self):
        self.latest = asyncio.get_running_loop().create_future()

    def send(self, value):
        following = asyncio.get_running_loop().create_future()
        self.latest.set_result((value, following))
        self.latest = following

    def close(self):
        self.latest.set_result(None)

    async def listen(self):
        future = self.latest
        while (item := await asyncio.shield(future)) is not None:
            value, future = item
            yield value


async def reader(name, channel, pause, limit=None):
    seen = []
    async with aclosing(channel.listen()) as values:
        async for value in values:
            seen.append(value)
            await asyncio.sleep(pause)
            if len(seen) == limit:
                break
    print(f"{asyncio.get_running_loop().time():.1f} {name} saw {seen}")


async def main():
    channel = Broadcast()
    async with asyncio.TaskGroup() as group:
        group.create_task(reader("quick", channel, 0))
        group.create_task(reader("slow", channel, 1))
        group.create_task(reader("brief", channel, 0, limit=2))
        for n in range(4):
            await asyncio.sleep(0.2)
            channel.send(n)
            if n == 1:
                group.create_task(reader("late", channel, 0))
        await asyncio.sleep(0.2)
        channel.close()


asyncio.run(main())
