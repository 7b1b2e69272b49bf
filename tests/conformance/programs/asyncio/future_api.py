"""All that a future can do, in all of its states."""
import asyncio


def attempt(what, *args):
    try:
        return what(*args)
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error}"


async def main():
    loop = asyncio.get_running_loop()
    pending, finished, failed, cancelled = (loop.create_future() for _ in range(4))
    finished.set_result("value")
    failed.set_exception(ValueError("wrong"))
    cancelled.cancel("a reason")
    for name, future in (("pending", pending), ("finished", finished), ("failed", failed), ("cancelled", cancelled)):
        print(name, future, future.done(), future.cancelled(), future._state)
        print("  result:", attempt(future.result))
        print("  exception:", repr(attempt(future.exception)))
        print("  set_result:", attempt(future.set_result, 1) if name != "pending" else "-")
        print("  set_exception:", attempt(future.set_exception, OSError) if name != "pending" else "-")
        print("  cancel:", future.cancel() if name != "pending" else "-")
        print("  loop:", future.get_loop() is loop)
    for bad in (3, "text", None, int, StopIteration, StopIteration(4)):
        print(repr(bad), attempt(pending.set_exception, bad))
        if pending.done():
            error = pending.exception()
            print("  ", repr(error), repr(error.__cause__))
            pending = loop.create_future()
    made = loop.create_future()
    made.set_exception(LookupError)
    print(made, repr(made.exception()))
    print(attempt(asyncio.Future, 3), attempt(asyncio.Future.__new__(asyncio.Future).result))
    print(asyncio.isfuture(made), asyncio.isfuture(asyncio.Future), asyncio.isfuture(3))
    for state in (finished, cancelled):
        print(attempt(state.remove_done_callback, print))
    try:
        await cancelled
    except asyncio.CancelledError as error:
        print(error.args)
    try:
        await failed
    except ValueError as error:
        print(error is failed.exception())
    print(await finished, attempt(next, finished.__await__()))
    waiting = loop.create_future()
    iterator = iter(waiting)
    print(next(iterator) is waiting, waiting._asyncio_future_blocking, attempt(next, iterator))


asyncio.run(main())
print(attempt(asyncio.Future))
loop = asyncio.new_event_loop()
future = asyncio.Future(loop=loop)
print(future, future.get_loop() is loop)
loop.close()
