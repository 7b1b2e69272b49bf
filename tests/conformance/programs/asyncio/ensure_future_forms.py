import asyncio


async def value():
    return "value"


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaitable"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(asyncio.ensure_future(future) is future)
    task = asyncio.ensure_future(value())
    print(asyncio.ensure_future(task) is task, type(task).__name__, await task)
    wrapped = asyncio.ensure_future(Awaitable())
    print(type(wrapped).__name__, wrapped.get_coro().__name__, await wrapped)
    other = asyncio.new_event_loop()
    try:
        asyncio.ensure_future(future, loop=other)
    except ValueError as error:
        print(error)
    print(asyncio.ensure_future(future, loop=loop) is future)
    other.close()
    for wrong in 1, value, "x":
        try:
            asyncio.ensure_future(wrong)
        except TypeError as error:
            print(error)
    print(asyncio.wrap_future(future) is future)
    gathered = asyncio.gather(value(), Awaitable())
    print(asyncio.isfuture(gathered), asyncio.ensure_future(gathered) is gathered, await gathered)


asyncio.run(main())
coroutine = value()
try:
    asyncio.ensure_future(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.ensure_future(value(), loop=loop)))
loop.close()
