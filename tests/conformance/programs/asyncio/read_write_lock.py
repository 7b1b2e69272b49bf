import asyncio
from contextlib import asynccontextmanager


class ReadWriteLock:
    """Many may read at once, one may write alone; a writer that waits keeps new readers out."""

    def __init__(self):
        self.condition = asyncio.Condition()
        self.readers = 0
        self.writing = False
        self.writers_waiting = 0

    @asynccontextmanager
    async def read(self):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing and not self.writers_waiting)
            self.readers += 1
        try:
            yield
        finally:
            async with self.condition:
                self.readers -= 1
                self.condition.notify_all()

    @asynccontextmanager
    async def write(self):
        async with self.condition:
            self.writers_waiting += 1
            try:
                await self.condition.wait_for(lambda: not self.writing and not self.readers)
            finally:
                self.writers_waiting -= 1
            self.writing = True
        try:
            yield
        finally:
            async with self.condition:
                self.writing = False
                self.condition.notify_all()


async def main():
    lock = ReadWriteLock()
    loop = asyncio.get_running_loop()

    async def reader(name, start, seconds):
        await asyncio.sleep(start)
        async with lock.read():
            print(f"{loop.time():g} {name} reads with {lock.readers}")
            await asyncio.sleep(seconds)

    async def writer(name, start, seconds):
        await asyncio.sleep(start)
        async with lock.write():
            print(f"{loop.time():g} {name} writes")
            await asyncio.sleep(seconds)

    async with asyncio.TaskGroup() as group:
        for name, start in ("r1", 0), ("r2", 0.5), ("r3", 1.5), ("r4", 4):
            group.create_task(reader(name, start, 2))
        group.create_task(writer("w1", 1, 1))
        group.create_task(writer("w2", 1.2, 1))
    print(f"{loop.time():g}", lock.readers, lock.writing, lock.writers_waiting)


asyncio.run(main())
