import asyncio
import functools


class MyTask(asyncio.Task):
    pass


class MyLoop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **options):
        print("task of", coro.__qualname__)
        return super().create_task(coro, **options)


def shown(thing):
    """Without the address and the place in the library."""
    text, _, rest = repr(thing).partition(" at 0x")
    return text if not rest else f"{text} {rest.partition('>')[2]}"


async def waits(future):
    return await future


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon.__qualname__, loop.stop.__qualname__, asyncio.AbstractEventLoop.time.__qualname__)
    timer = loop.call_later(1, loop.stop)
    print(timer.cancel.__qualname__, timer.get_context.__qualname__, timer)
    timer.cancel()
    print(loop.call_soon(loop.call_soon, print, "nested"))
    future = loop.create_future()
    tasks = [asyncio.create_task(waits(future)), MyTask(waits(future), loop=loop)]
    print([shown(handle) for handle in loop._ready][-2:])
    await asyncio.sleep(0)
    print(future)
    print(loop.call_soon(functools.partial(print, "set"), 1))
    future.set_result(1)
    await asyncio.gather(*tasks)
    text = repr(asyncio.current_task())
    callback = text.partition("cb=[")[2]
    print(callback.partition(" at ")[0], callback.partition("base_events.py:")[2].rstrip("]>").isdigit())


with asyncio.Runner(loop_factory=MyLoop) as runner:
    runner.run(main())
