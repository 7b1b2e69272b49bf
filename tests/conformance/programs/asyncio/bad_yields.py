"""What a task says when its coroutine yields what it must not."""
import asyncio
import types


@types.coroutine
def give(thing):
    return (yield thing)


class Strange:
    def __init__(self, *things):
        self.things = things

    def __await__(self):
        for thing in self.things:
            got = yield thing
            print("sent", got)
        return "strange result"


def generator():
    yield 1


async def attempt(awaitable):
    try:
        print(await awaitable)
    except RuntimeError as error:
        print("RuntimeError", str(error).partition(" at 0x")[0].partition("<")[0])


async def main():
    await attempt(give(None))
    await attempt(Strange(None, None))
    for thing in (3, "text", object, generator(), [1]):
        await attempt(give(thing))
    future = asyncio.get_running_loop().create_future()
    await attempt(give(future))
    other = asyncio.new_event_loop()
    await attempt(other.create_future())
    await attempt(asyncio.current_task())
    other.close()
    for wrong in (3, None, generator(), [future]):
        try:
            await wrong
        except TypeError as error:
            print(error)
    for wrong in (3, main, generator()):
        try:
            asyncio.ensure_future(wrong)
        except TypeError as error:
            print(error)
    print(await asyncio.ensure_future(Strange(None)), await asyncio.ensure_future(give(None)))
    print(asyncio.iscoroutine(c := main()), asyncio.iscoroutine(give(1)), asyncio.iscoroutine(main), asyncio.isfuture(future))
    c.close()
    coro = asyncio.sleep(0, "once")
    print(await coro)
    try:
        await coro
    except RuntimeError as error:
        print(error)


asyncio.run(main())
