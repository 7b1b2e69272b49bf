"""A loop subclass that listens to its own call_soon, call_at and create_task."""
import asyncio
from collections import Counter


class CountingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.counts = Counter()

    def call_soon(self, callback, *args, context=None):
        self.counts["soon"] += 1
        return super().call_soon(callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self.counts["at"] += 1
        return super().call_at(when, callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        self.counts["later"] += 1
        return super().call_later(delay, callback, *args, context=context)

    def create_task(self, coro, **kwargs):
        self.counts["task"] += 1
        kwargs.setdefault("name", f"job {self.counts['task']}")
        return super().create_task(coro, **kwargs)


async def job(n):
    await asyncio.sleep(n)
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    seen = dict(loop.counts)
    print("at the beginning", seen)
    print(await job(1))
    print(loop.counts["later"], loop.counts["at"])
    print(await asyncio.gather(job(1), job(0), job(2)))
    print(await asyncio.create_task(job(0), name="mine"))
    async with asyncio.timeout(1):
        await asyncio.sleep(0)
    async with asyncio.TaskGroup() as group:
        done = group.create_task(job(0))
    print(done.result())
    return loop.counts


with asyncio.Runner(loop_factory=CountingLoop) as runner:
    print(sorted(runner.run(main()).items()))
