"""An event loop from scratch: AbstractEventLoop with only what tasks and futures ask for."""
import asyncio
import heapq
from collections import deque


class ToyLoop(asyncio.AbstractEventLoop):
    """Simulated time, no sockets."""

    def __init__(self):
        self.now = 0
        self.queue = deque()
        self.timers = []
        self.errors = []
        self.made = 0

    def time(self):
        return self.now

    def get_debug(self):
        return False

    def is_running(self):
        return True

    def is_closed(self):
        return False

    def call_soon(self, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self.queue.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self.made += 1
        heapq.heappush(self.timers, (self.now + delay, self.made, handle))
        return handle

    def create_future(self):
        return asyncio.Future(loop=self)

    def create_task(self, coro, **kwargs):
        return asyncio.Task(coro, loop=self, **kwargs)

    def call_exception_handler(self, context):
        self.errors.append(context["message"])

    def run(self):
        asyncio._set_running_loop(self)
        try:
            while self.queue or self.timers:
                if not self.queue:
                    self.now, _, handle = heapq.heappop(self.timers)
                    self.queue.append(handle)
                handle = self.queue.popleft()
                if not handle.cancelled():
                    handle._run()
        finally:
            asyncio._set_running_loop(None)


async def sleeper(name, delay):
    print(asyncio.get_running_loop().time(), name, "begins")
    await asyncio.sleep(delay)
    print(asyncio.get_running_loop().time(), name, "ends")
    return delay


async def main():
    first = asyncio.create_task(sleeper("a", 3))
    print(await asyncio.gather(sleeper("b", 1), sleeper("c", 2), first))
    waiter = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(4, waiter.set_result, "woken")
    print(await waiter)


loop = ToyLoop()
task = loop.create_task(main(), name="main")
loop.run()
print(loop.time(), task.done(), task.get_name(), loop.errors)
for name in ("stop", "close", "run_forever", "shutdown_asyncgens"):
    try:
        result = getattr(loop, name)()
        result.send(None)
    except NotImplementedError as error:
        print(name, "is not implemented", repr(error))
