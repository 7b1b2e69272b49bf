"""A loop refuses what does not suit its state."""
import asyncio


def attempt(what, *args, **kwargs):
    try:
        return what(*args, **kwargs)
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error}"


async def job(n):
    await asyncio.sleep(1)
    return n


print(attempt(asyncio.get_running_loop), "|", attempt(asyncio.get_event_loop), "|", attempt(asyncio.current_task), "|", attempt(asyncio.all_tasks))
print(attempt(asyncio.set_event_loop, 3))
loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.get_debug(), type(loop).__name__, isinstance(loop, asyncio.AbstractEventLoop))
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, asyncio.all_tasks(loop), asyncio.current_task(loop))
print(loop.run_until_complete(job(1)), loop.time())


async def inside():
    running = asyncio.get_running_loop()
    print(running is loop, running.is_running(), len(asyncio.all_tasks()))
    for call in (lambda: running.run_forever(), lambda: running.run_until_complete(running.create_future()), lambda: running.close(), lambda: asyncio.new_event_loop().run_forever()):
        print(attempt(call))
    coro = job(2)
    print(attempt(asyncio.run, coro))
    print(attempt(asyncio.Runner().run, coro))
    coro.close()


loop.run_until_complete(inside())
future = loop.create_future()
loop.call_soon(loop.stop)
print(attempt(loop.run_until_complete, future))
loop.call_later(2, future.set_result, "late")
print(loop.run_until_complete(future), loop.time())
print(attempt(loop.run_until_complete, 3), "|", attempt(loop.run_until_complete, None))
print(attempt(loop.call_later, None, print), "|", attempt(loop.call_at, None, print), "|", attempt(loop.call_later, "x", print))
task = loop.create_task(job(3))
loop.call_soon(print, "ran once")
loop.stop()
loop.run_forever()
print("stopped", loop.is_running(), task.done())
print(loop.run_until_complete(task))
loop.close()
loop.close()
print(loop.is_closed(), loop)
coro = job(4)
for call in (lambda: loop.run_until_complete(coro), lambda: loop.run_forever(), lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print), lambda: loop.call_soon_threadsafe(print), lambda: loop.create_task(coro)):
    print(attempt(call))
coro.close()
print(loop.create_future())
print(asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)
print(attempt(asyncio.get_event_loop))
