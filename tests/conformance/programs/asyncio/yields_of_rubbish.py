"""What a task says to something that yields what no loop understands."""
import asyncio
import types


@types.coroutine
def raw(value):
    return (yield value)


async def give(value):
    try:
        return await raw(value)
    except RuntimeError as error:
        return str(error).partition("<")[0].partition(" at 0x")[0]


async def main():
    loop = asyncio.get_running_loop()
    for value in 5, "text", [], give:
        print(await asyncio.create_task(give(value)))
    print(await asyncio.create_task(give(None)))
    future = loop.create_future()
    print(await asyncio.create_task(give(future)))
    other = asyncio.new_event_loop()
    foreign = other.create_future()

    async def wait_for_foreign():
        await foreign

    print(repr((await asyncio.gather(wait_for_foreign(), return_exceptions=True))[0]).partition("<")[0])
    other.close()

    async def wait_for_itself():
        await asyncio.current_task()

    task = asyncio.create_task(wait_for_itself())
    print(repr((await asyncio.gather(task, return_exceptions=True))[0]).partition("<")[0])
    generator = (x for x in ())

    async def await_generator():
        await generator

    print(repr((await asyncio.gather(await_generator(), return_exceptions=True))[0]).partition(" at 0x")[0])


asyncio.run(main())
