"""A scheduler on top of the loop: fair turns, priorities and budgets for generators."""
import asyncio
from collections import deque


def work(name, steps):
    for n in range(steps):
        yield f"{name}{n}"


class Scheduler:
    def __init__(self):
        self.jobs = deque()
        self.done = asyncio.get_running_loop().create_future()
        self.log = []

    def add(self, generator, budget=1):
        self.jobs.append((generator, budget))

    def start(self):
        asyncio.get_running_loop().call_soon(self.turn)
        return self.done

    def turn(self):
        if not self.jobs:
            self.done.set_result(self.log)
            return
        generator, budget = self.jobs.popleft()
        for _ in range(budget):
            try:
                self.log.append(next(generator))
            except StopIteration:
                break
        else:
            self.jobs.append((generator, budget))
        asyncio.get_running_loop().call_soon(self.turn)


async def other(log):
    for n in range(4):
        log.append(f"*{n}")
        await asyncio.sleep(0)


async def main():
    scheduler = Scheduler()
    scheduler.add(work("a", 3))
    scheduler.add(work("b", 5), budget=2)
    scheduler.add(work("c", 1))
    print(*await scheduler.start())

    scheduler = Scheduler()
    scheduler.add(work("x", 3))
    scheduler.add(work("y", 2))
    task = asyncio.create_task(other(scheduler.log))
    print(*await scheduler.start())
    await task

    def fails():
        yield "fine"
        raise ValueError("in a job")

    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print("handler:", context["exception"]))
    scheduler = Scheduler()
    scheduler.add(fails())
    scheduler.add(work("z", 1))
    try:
        await asyncio.wait_for(scheduler.start(), 1)
    except TimeoutError:
        print("the chain of calls is broken", scheduler.log, len(scheduler.jobs))


asyncio.run(main())
