"""Eager tasks: what is in the cache is there before the next line, what is not is a task as usual."""
import asyncio


class Cache:
    def __init__(self):
        self.known = {"a": 1}
        self.misses = 0

    async def get(self, key):
        if key in self.known:
            return self.known[key]
        self.misses += 1
        await asyncio.sleep(1)
        self.known[key] = len(self.known) + 1
        return self.known[key]


async def fails(early):
    if early:
        raise KeyError("early")
    await asyncio.sleep(0)
    raise KeyError("late")


async def main(how):
    loop = asyncio.get_running_loop()
    cache = Cache()
    print(how)
    hit, miss = asyncio.create_task(cache.get("a")), asyncio.create_task(cache.get("b"))
    print("  ", hit.done(), miss.done(), len(asyncio.all_tasks()), loop.time())
    print("  ", await asyncio.gather(hit, miss, cache.get("a"), cache.get("b")), cache.misses, loop.time())
    early, late = asyncio.create_task(fails(True)), asyncio.create_task(fails(False))
    print("  ", early.done(), late.done(), await asyncio.gather(early, late, return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as group:
            first = group.create_task(cache.get("b"))
            print("  ", "in the group", first.done())
            group.create_task(fails(True))
            print("  ", "still in the body")
            await asyncio.sleep(5)
    except* KeyError as errors:
        print("  ", errors.exceptions, loop.time())

    async def who():
        return asyncio.current_task().get_name()

    print("  ", await asyncio.create_task(who(), name="inner"), asyncio.current_task().get_name())
    done = asyncio.create_task(cache.get("a"))
    done.add_done_callback(lambda task: print("   callback", task.result()))
    print("  ", done.cancel(), done.cancelled())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    lazy = asyncio.create_task(cache.get("a"), eager_start=False)
    eager = asyncio.create_task(cache.get("a"), eager_start=True)
    print("  ", lazy.done(), eager.done(), await lazy, await eager)


asyncio.run(main("one by one"))
with asyncio.Runner() as runner:
    runner.get_loop().set_task_factory(asyncio.eager_task_factory)
    runner.run(main("eagerly"))
