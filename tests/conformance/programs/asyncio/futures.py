import asyncio


def show(future):
    print("callback", future.done(), future.cancelled())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.done(), future)
    future.add_done_callback(show)
    loop.call_soon(future.set_result, 42)
    print(await future, future)
    for call in (lambda: future.set_result(1), lambda: future.set_exception(ValueError())):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__, error)
    empty = loop.create_future()
    for call in (empty.result, empty.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    empty.set_exception(KeyError("k"))
    try:
        await empty
    except KeyError as error:
        print("raised", error)
    gone = loop.create_future()
    print(gone.cancel("why"), gone.cancel())
    try:
        await gone
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    try:
        loop.create_future().set_exception(StopIteration())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
    removed = loop.create_future()
    removed.add_done_callback(show)
    print(removed.remove_done_callback(show), removed.remove_done_callback(show))
    order = []
    loop.call_later(0.2, order.append, "later")
    loop.call_at(loop.time() + 0.1, order.append, "at")
    loop.call_soon(order.append, "soon")
    dropped = loop.call_later(0.1, order.append, "dropped")
    dropped.cancel()
    await asyncio.sleep(0.3)
    print(order, dropped.cancelled())


asyncio.run(main())
