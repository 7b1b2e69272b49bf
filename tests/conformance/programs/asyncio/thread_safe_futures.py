"""concurrent.futures beside asyncio.Future: wrapped, chained, cancelled."""
import asyncio
import concurrent.futures


async def main():
    loop = asyncio.get_running_loop()
    for action in ("result", "exception", "cancel"):
        outer = concurrent.futures.Future()
        wrapped = asyncio.wrap_future(outer)
        print(asyncio.isfuture(outer), asyncio.isfuture(wrapped), asyncio.wrap_future(wrapped) is wrapped)
        if action == "result":
            loop.call_later(1, outer.set_result, 42)
        elif action == "exception":
            loop.call_later(1, outer.set_exception, ValueError("outer"))
        else:
            loop.call_later(1, outer.cancel)
        try:
            print("  ", await wrapped)
        except (ValueError, asyncio.CancelledError) as error:
            print("  ", repr(error), loop.time())
    outer = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(outer)
    wrapped.cancel()
    await asyncio.sleep(0)
    print("cancelled through", outer.cancelled())
    running = concurrent.futures.Future()
    running.set_running_or_notify_cancel()
    wrapped = asyncio.wrap_future(running)
    print(wrapped.cancel(), running.cancelled(), running.running())
    running.set_result("too late")
    await asyncio.sleep(0)
    print(wrapped.cancelled(), running.result())
    done = concurrent.futures.Future()
    done.set_result("done before")
    print(await asyncio.wrap_future(done), await asyncio.gather(asyncio.wrap_future(done)))

    async def compute(n):
        await asyncio.sleep(n)
        return n * n

    handed = asyncio.run_coroutine_threadsafe(compute(2), loop)
    print(type(handed).__module__, handed.done())
    handed.add_done_callback(lambda future: print("told", future.result()))
    await asyncio.sleep(3)
    print(handed.result(timeout=0))
    handed = asyncio.run_coroutine_threadsafe(compute(5), loop)
    await asyncio.sleep(1)
    print(handed.cancel())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(handed.cancelled(), len(asyncio.all_tasks()))
    try:
        asyncio.run_coroutine_threadsafe(compute, loop)
    except TypeError as error:
        print(error)
    try:
        handed = asyncio.run_coroutine_threadsafe(compute("x"), loop)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        handed.result(timeout=0)
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
