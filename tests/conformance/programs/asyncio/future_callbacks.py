"""Callbacks of a future: order, removal, and repr."""
import asyncio


class Counter:
    def __init__(self):
        self.calls = 0

    def __call__(self, future):
        self.calls += 1

    def method(self, future):
        print("method", future.result())

    def __repr__(self):
        return "<a counter>"


def plain(future):
    print("plain", future.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    counter = Counter()
    print(future.add_done_callback(plain), future)
    future.add_done_callback(counter.method)
    print(future)
    future.add_done_callback(counter)
    print(future)
    future.add_done_callback(print)
    print(future)
    print(len(future._callbacks), future._callbacks[0][0] is plain)
    future.add_done_callback(plain)
    print(future.remove_done_callback(plain), future.remove_done_callback(plain))
    print(future.remove_done_callback(counter.method), future.remove_done_callback(counter), future)
    future.add_done_callback(counter.method)
    future.add_done_callback(plain)
    future.set_result(1)
    print("set", future, future._callbacks)
    await asyncio.sleep(0)
    future.add_done_callback(plain)
    print("added late")
    await asyncio.sleep(0)
    for bad in ((), (plain, plain)):
        try:
            future.add_done_callback(*bad)
        except TypeError as error:
            print(error)
    try:
        await loop.create_future().add_done_callback(3)
    except TypeError as error:
        print(error)
    failing = loop.create_future()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), context["message"], repr(context["exception"]), context["handle"]))
    failing.add_done_callback(lambda f: 1 / 0)
    failing.add_done_callback(counter)
    failing.set_result(None)
    await asyncio.sleep(0)
    print(counter.calls)


asyncio.run(main())
