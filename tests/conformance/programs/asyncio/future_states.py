import asyncio


def show(what, function, *args):
    try:
        print(what, repr(function(*args)))
    except BaseException as error:
        print(what, type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    pending, done, failed, cancelled = (loop.create_future() for _ in range(4))
    done.set_result([1])
    failed.set_exception(KeyError("k"))
    cancelled.cancel("message")
    for future in pending, done, failed, cancelled:
        print("--", future)
        show("done", future.done)
        show("cancelled", future.cancelled)
        show("result", future.result)
        show("exception", future.exception)
        show("loop", lambda: future.get_loop() is loop)
    for future in done, failed, cancelled:
        show("set_result", future.set_result, 2)
        show("set_exception", future.set_exception, ValueError())
        show("cancel", future.cancel)
    show("set an instance", pending.set_exception, 5)
    show("set a stop", pending.set_exception, StopIteration())
    show("set a class", pending.set_exception, ValueError)
    show("the instance", pending.exception)
    print(asyncio.Future(loop=loop).done(), asyncio.Future[int])
    order = []
    future = loop.create_future()
    for n in range(3):
        future.add_done_callback(lambda f, n=n: order.append((n, f.result())))
    duplicate = order.append
    future.add_done_callback(duplicate)
    future.add_done_callback(duplicate)
    print(future.remove_done_callback(duplicate))
    future.set_result("r")
    print(order)
    await asyncio.sleep(0)
    print(order)
    future.add_done_callback(lambda f: print("late callback", f.result()))
    print("added")
    await asyncio.sleep(0)
    print(await future, await future)
    generator = loop.create_future().__await__()
    print(type(generator).__name__, next(generator).done())
    show("resumed too early", next, generator)
    show("no such loop", lambda: asyncio.Future(loop=3))
    show("positional", lambda: asyncio.Future(loop))


asyncio.run(main())
