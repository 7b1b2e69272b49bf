"""Futures as promises: a ticket window, an answering machine, a latch and a first-of."""
import asyncio
import collections


class Window:
    """Customers hold a future; the clerk serves them in turn."""

    def __init__(self):
        self.line = collections.deque()

    def ticket(self):
        future = asyncio.get_running_loop().create_future()
        self.line.append(future)
        return future

    def serve(self, what):
        while self.line:
            future = self.line.popleft()
            if not future.done():
                future.set_result(what)
                return True
        return False


class Latch:
    def __init__(self, count):
        self.count = count
        self.open = asyncio.get_running_loop().create_future()

    def down(self):
        self.count -= 1
        if self.count == 0:
            self.open.set_result(None)


def first_of(*futures):
    winner = asyncio.get_running_loop().create_future()

    def settle(future):
        if winner.done():
            return
        if future.cancelled():
            winner.cancel()
        elif future.exception():
            winner.set_exception(future.exception())
        else:
            winner.set_result(future.result())

    for future in futures:
        future.add_done_callback(settle)
    return winner


async def main():
    loop = asyncio.get_running_loop()
    window = Window()
    tickets = [window.ticket() for _ in range(3)]
    tickets[0].cancel()
    for n in range(3):
        loop.call_later(n, lambda n=n: print(f"   {loop.time():g} served {window.serve(f'coffee {n}')}"))
    print(await asyncio.gather(*tickets, return_exceptions=True))
    await asyncio.sleep(1)

    latch = Latch(3)
    for seconds in (1, 3, 2):
        loop.call_later(seconds, latch.down)
    await latch.open
    print("open at", loop.time())

    futures = [loop.create_future() for _ in range(3)]
    loop.call_later(2, futures[0].set_result, "slow")
    loop.call_later(1, futures[2].set_exception, OSError("quick"))
    try:
        await first_of(*futures)
    except OSError as error:
        print("first:", error)
    print(await first_of(*futures[:2]), loop.time())
    loop.call_soon(futures[1].cancel)
    try:
        await first_of(futures[1])
    except asyncio.CancelledError:
        print("cancelled too", futures[1].cancelled())

    order = []
    future = loop.create_future()
    for name in "abc":
        future.add_done_callback(lambda f, name=name: order.append(name))
    print(future.remove_done_callback(print), len(future._callbacks))
    future.set_result(None)
    print(order)
    await asyncio.sleep(0)
    print(order, future.get_loop() is loop)
    future.add_done_callback(lambda f: order.append("late"))
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
