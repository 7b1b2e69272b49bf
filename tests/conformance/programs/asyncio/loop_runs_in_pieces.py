"""run_until_complete, run_forever and stop on one loop, again and again."""
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print("  ", name, "at", loop.time())
    return name


def stop_at(seconds):
    loop.call_later(seconds, loop.stop)


loop = asyncio.new_event_loop()
long = loop.create_task(work("long", 5))
print(loop.run_until_complete(work("short", 1)), long.done())
stop_at(2)
loop.run_forever()
print("stopped", loop.time(), loop.is_running(), long.done())
loop.stop()
loop.run_forever()
print("stopped before it ran:", loop.time())
loop.call_soon(loop.stop)
loop.call_soon(print, "   ran after stop, in the same turn")
loop.run_forever()
print(loop.run_until_complete(long), loop.run_until_complete(long), loop.time())


async def stops(n):
    loop.stop()
    for k in range(n):
        await asyncio.sleep(0)
        print("   still here", k)
    return "over"


task = loop.create_task(stops(2))
loop.run_forever()
print(task.done())
print(loop.run_until_complete(task))
try:
    loop.run_until_complete(stops(3))
except RuntimeError as error:
    print(error)
print([t.get_coro().__name__ for t in asyncio.all_tasks(loop)])
for t in asyncio.all_tasks(loop):
    t.cancel()
loop.run_until_complete(asyncio.sleep(0))


async def nested():
    for method, args in (("run_forever", ()), ("run_until_complete", (asyncio.sleep(0),)), ("close", ())):
        try:
            getattr(loop, method)(*args)
        except RuntimeError as error:
            print("  ", method, error)
        for arg in args:
            arg.close()
    other = asyncio.new_event_loop()
    coroutine = work("other", 1)
    try:
        other.run_until_complete(coroutine)
    except RuntimeError as error:
        print("  ", error)
    coroutine.close()
    other.close()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("  ", error)


loop.run_until_complete(nested())
future = loop.create_future()
loop.call_later(1, future.set_exception, KeyError("from a timer"))
try:
    loop.run_until_complete(future)
except KeyError as error:
    print("raised here:", error)
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
loop.close()
coroutine = work("late", 1)
try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print(error, loop.is_closed())
coroutine.close()
