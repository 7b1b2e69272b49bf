"""Queues of all kinds, cancelled getters, and queues of the program's own."""
import asyncio
import dataclasses


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    name: str = dataclasses.field(compare=False)


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = True

    def _get(self):
        item = next(iter(self._queue))
        del self._queue[item]
        return item


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind(maxsize=4)
        for n in (3, 1, 2):
            queue.put_nowait(n)
        print(kind.__name__, str(queue), queue.qsize(), queue.full(), queue.empty())
        print([queue.get_nowait() for _ in range(3)])
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as error:
            print(repr(error))
        for n in range(4):
            await queue.put(n)
        try:
            queue.put_nowait(5)
        except asyncio.QueueFull as error:
            print(repr(error))
    jobs = asyncio.PriorityQueue()
    for job in (Job(2, "later"), Job(1, "now"), Job(2, "also later")):
        jobs.put_nowait(job)
    print([jobs.get_nowait().name for _ in range(3)])
    unique = Unique()
    for letter in "hello":
        await unique.put(letter)
    print(unique.qsize(), [await unique.get() for _ in range(4)], unique._unfinished_tasks)

    queue = asyncio.Queue()
    getters = [asyncio.create_task(queue.get(), name=str(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(str(queue))
    getters[0].cancel()
    queue.put_nowait("first")
    queue.put_nowait("second")
    await asyncio.wait(getters)
    print([getter.cancelled() or getter.result() for getter in getters])

    queue = asyncio.Queue(1)
    putters = [asyncio.create_task(queue.put(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(str(queue))
    putters[1].cancel()
    print(await queue.get(), await queue.get())
    await asyncio.wait(putters)
    print([putter.cancelled() for putter in putters], asyncio.Queue[int])


asyncio.run(main())
