"""How many times the loop turns for one await: counted by a callback that schedules itself."""
import asyncio


class Ticks:
    def __init__(self):
        self.count = 0
        self.handle = None

    def tick(self):
        self.count += 1
        self.handle = asyncio.get_running_loop().call_soon(self.tick)

    async def cost(self, name, awaitable):
        start = self.count
        try:
            await awaitable
        except BaseException as error:
            name += f" ({type(error).__name__})"
        print(f"{self.count - start} {name}")


async def noop():
    return 1


async def context(manager):
    async with manager:
        pass


async def group(count):
    async with asyncio.TaskGroup() as tasks:
        for _ in range(count):
            tasks.create_task(noop())


async def limited():
    async with asyncio.timeout(1):
        await noop()


async def main():
    loop = asyncio.get_running_loop()
    ticks = Ticks()
    loop.call_soon(ticks.tick)
    await asyncio.sleep(0)
    done = loop.create_future()
    done.set_result(None)
    queue = asyncio.Queue()
    queue.put_nowait(1)
    event = asyncio.Event()
    event.set()
    await ticks.cost("coroutine", noop())
    await ticks.cost("done future", done)
    await ticks.cost("free lock", context(asyncio.Lock()))
    await ticks.cost("free semaphore", context(asyncio.Semaphore()))
    await ticks.cost("queue with item", queue.get())
    await ticks.cost("put into a free queue", queue.put(1))
    await ticks.cost("event that is set", event.wait())
    await ticks.cost("empty group", group(0))
    await ticks.cost("gather of nothing", asyncio.gather())
    await ticks.cost("timeout", limited())
    await ticks.cost("wait_for of a coroutine", asyncio.wait_for(noop(), 1))
    await ticks.cost("sleep(0)", asyncio.sleep(0))
    await ticks.cost("new task", asyncio.create_task(noop()))
    later = loop.create_future()
    loop.call_soon(later.set_result, None)
    await ticks.cost("future set by call_soon", later)
    sleeper = asyncio.create_task(asyncio.sleep(9))
    await asyncio.sleep(0)
    sleeper.cancel()
    await ticks.cost("cancelled sleeper", sleeper)
    await ticks.cost("gather of one", asyncio.gather(noop()))
    await ticks.cost("gather of three", asyncio.gather(noop(), noop(), noop()))
    await ticks.cost("shield", asyncio.shield(noop()))
    await ticks.cost("wait", asyncio.wait({asyncio.create_task(noop())}))
    await ticks.cost("group of one", group(1))
    await ticks.cost("wait_for of a task", asyncio.wait_for(asyncio.create_task(noop()), 1))
    await ticks.cost("wait_for without limit", asyncio.wait_for(noop(), None))
    await ticks.cost("wait_for of no time", asyncio.wait_for(asyncio.sleep(9), 0))
    await ticks.cost("gather with an error", asyncio.gather(asyncio.sleep("x")))
    await ticks.cost("eager task", asyncio.Task(noop(), loop=loop, eager_start=True))
    await ticks.cost("barrier of one", asyncio.Barrier(1).wait())
    for depth in 1, 2, 4, 8:
        await ticks.cost(f"{depth} tasks, one in the other", nested(depth))
    ticks.handle.cancel()


async def nested(depth):
    if depth:
        await asyncio.create_task(nested(depth - 1))


asyncio.run(main())
