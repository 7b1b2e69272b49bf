"""An event loop of fifty lines, with tasks, sleeping and joining; asyncio has no part in it."""
import heapq
import itertools
import types
from collections import deque


@types.coroutine
def switch(request):
    return (yield request)


async def sleep(delay):
    await switch(("sleep", delay))


async def spawn(coroutine):
    return await switch(("spawn", coroutine))


async def join(task):
    return await switch(("join", task))


class Task:
    def __init__(self, number, coroutine):
        self.number, self.coroutine = number, coroutine
        self.waiting, self.done, self.result, self.error = [], False, None, None


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now = deque(), [], 0.0
        self.numbers, self.order = itertools.count(1), itertools.count()

    def make(self, coroutine):
        task = Task(next(self.numbers), coroutine)
        self.ready.append((task, None))
        return task

    def step(self, task, value):
        try:
            if isinstance(value, Exception):
                kind, argument = task.coroutine.throw(value)
            else:
                kind, argument = task.coroutine.send(value)
        except StopIteration as stop:
            self.finish(task, stop.value, None)
        except Exception as error:
            self.finish(task, None, error)
        else:
            getattr(self, "do_" + kind)(task, argument)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        for waiter in task.waiting:
            self.ready.append((waiter, error or result))

    def do_sleep(self, task, delay):
        heapq.heappush(self.timers, (self.now + delay, next(self.order), task))

    def do_spawn(self, task, coroutine):
        self.ready.append((task, self.make(coroutine)))

    def do_join(self, task, other):
        if other.done:
            self.ready.append((task, other.error or other.result))
        else:
            other.waiting.append(task)

    def run(self, coroutine):
        main = self.make(coroutine)
        while not main.done:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.timers)
                self.ready.append((task, None))
            self.step(*self.ready.popleft())
        if main.error:
            raise main.error
        return main.result


loop = Loop()


async def rocket(name, seconds):
    for n in range(seconds, 0, -1):
        print(f"{loop.now:g} {name} {n}")
        await sleep(1)
    if name == "C":
        raise RuntimeError("exploded")
    return f"{name} is up at {loop.now:g}"


async def main():
    rockets = [await spawn(rocket(name, seconds)) for name, seconds in [("A", 3), ("B", 2), ("C", 1)]]
    for task in rockets:
        try:
            print(await join(task))
        except RuntimeError as error:
            print("rocket", task.number, error)
    return len(rockets)


print(loop.run(main()))
