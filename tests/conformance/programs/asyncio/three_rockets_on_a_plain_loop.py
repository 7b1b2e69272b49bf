"""Countdowns on a loop of forty lines: generators, a heap, and a clock that is only a number."""
import heapq
import itertools
import types


class Loop:
    def __init__(self):
        self.now = 0
        self.heap = []
        self.order = itertools.count()
        self.results = {}

    def start(self, name, coroutine, delay=0):
        heapq.heappush(self.heap, (self.now + delay, next(self.order), name, coroutine, None))

    def run(self):
        while self.heap:
            self.now, _, name, coroutine, value = heapq.heappop(self.heap)
            try:
                request = coroutine.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
                continue
            except Exception as error:
                self.results[name] = repr(error)
                continue
            kind, argument = request
            if kind == "sleep":
                entry = (self.now + argument, next(self.order), name, coroutine, self.now)
                heapq.heappush(self.heap, entry)
            elif kind == "start":
                self.start(argument.__name__, argument)
                heapq.heappush(self.heap, (self.now, next(self.order), name, coroutine, argument.__name__))
            elif kind == "time":
                heapq.heappush(self.heap, (self.now, next(self.order), name, coroutine, self.now))
        return self.results


@types.coroutine
def sleep(seconds):
    began = yield "sleep", seconds
    return began


@types.coroutine
def start(coroutine):
    return (yield "start", coroutine)


@types.coroutine
def time():
    return (yield "time", None)


async def countdown(name, seconds):
    for n in range(seconds, 0, -1):
        print(f"{await time():>3} {name} {n}")
        began = await sleep(1)
        assert await time() - began == 1
    print(f"{await time():>3} {name} lift-off")
    return f"{name} took {seconds}"


async def inspector():
    await sleep(1.5)
    return f"at {await time()} nothing is wrong"


async def control():
    child = await start(inspector())
    print("started", child)
    await sleep(2)
    raise RuntimeError("abort")


loop = Loop()
loop.start("first", countdown("apollo", 3))
loop.start("second", countdown("soyuz", 2), delay=1)
loop.start("third", countdown("ariane", 1), delay=2)
loop.start("control", control())
for name, result in loop.run().items():
    print(name, "->", result)
