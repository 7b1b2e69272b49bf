"""A diary: what tasks, futures and the loop say of themselves while a small program runs."""
import asyncio


def diary(title, *things):
    words = []
    for thing in things:
        if isinstance(thing, asyncio.Task):
            state = "done" if thing.done() else "pending"
            words.append(f"{thing.get_name()}:{state}:{thing.cancelling()}")
        elif isinstance(thing, asyncio.Future):
            words.append(f"future:{thing._state}:{thing.done()}:{thing.cancelled()}")
        else:
            words.append(str(thing))
    print(f"{asyncio.get_running_loop().time():g} {title}:", *words)


async def inner(future, lock):
    async with lock:
        diary("inner holds", lock.locked())
        return await future


async def main():
    loop = asyncio.get_running_loop()
    future, lock, event = loop.create_future(), asyncio.Lock(), asyncio.Event()
    first = asyncio.create_task(inner(future, lock), name="first")
    second = asyncio.create_task(inner(future, lock), name="second")
    diary("made", first, second, future)
    await asyncio.sleep(0)
    diary("begun", first, second, future, lock.locked())
    second.cancel()
    diary("asked to cancel", second)
    await asyncio.sleep(0)
    diary("a turn later", first, second)
    await asyncio.sleep(0)
    diary("two turns later", second, second.cancelled())
    loop.call_later(1, future.set_result, "value")
    loop.call_later(1, diary, "timer", first, future)
    loop.call_later(1, event.set)
    await event.wait()
    diary("after the event", first, future, event.is_set())
    diary("result", await first, lock.locked())
    first.add_done_callback(lambda task: diary("callback", task))
    diary("not yet called", first)
    await asyncio.sleep(0)
    queue = asyncio.Queue(2)
    putter = asyncio.create_task(queue.put(0), name="putter")
    for n in (1, 2):
        queue.put_nowait(n)
    diary("queue", queue.qsize(), queue.full(), putter)
    await asyncio.sleep(0)
    diary("putter waits", putter, queue.get_nowait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    diary("putter has put", putter, queue.qsize(), queue)
    diary("loop", loop.is_running(), loop.is_closed(), len(asyncio.all_tasks()))


asyncio.run(main())
