"""Publish and subscribe, with patterns and a subscriber that is too slow."""
import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager


class Broker:
    def __init__(self):
        self.queues = defaultdict(list)
        self.dropped = 0

    @asynccontextmanager
    async def subscribe(self, *topics, size=0):
        queue = asyncio.Queue(size)
        for topic in topics:
            self.queues[topic].append(queue)
        try:
            yield self.messages(queue)
        finally:
            for topic in topics:
                self.queues[topic].remove(queue)
            print("unsubscribed from", *topics)

    async def messages(self, queue):
        while True:
            item = await queue.get()
            if item is None:
                return
            yield item

    async def publish(self, topic, message):
        for queue in list(self.queues[topic]) + list(self.queues["*"]):
            try:
                queue.put_nowait((topic, message))
            except asyncio.QueueFull:
                self.dropped += 1
        await asyncio.sleep(0)

    def close(self):
        for queues in list(self.queues.values()):
            for queue in set(queues):
                try:
                    queue.put_nowait(None)
                except asyncio.QueueFull:
                    queue.get_nowait()
                    queue.put_nowait(None)


async def listen(broker, name, topics, pause=0, limit=None, size=0):
    async with broker.subscribe(*topics, size=size) as messages:
        count = 0
        async for topic, message in messages:
            print(f"{name}: {topic} {message}")
            await asyncio.sleep(pause)
            count += 1
            if count == limit:
                print(f"{name} has enough")
                break


async def main():
    broker = Broker()
    tasks = [
        asyncio.create_task(listen(broker, "news", ["news"])),
        asyncio.create_task(listen(broker, "all", ["*"], limit=3)),
        asyncio.create_task(listen(broker, "slow", ["news", "sport"], pause=1, size=1)),
    ]
    await asyncio.sleep(0)
    for n in range(3):
        await broker.publish("news", n)
        await broker.publish("sport", n * 10)
        await asyncio.sleep(0.4)
    broker.close()
    await asyncio.gather(*tasks)
    print("dropped", broker.dropped)


asyncio.run(main())
