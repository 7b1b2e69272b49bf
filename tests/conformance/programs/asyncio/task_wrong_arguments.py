import asyncio


async def job():
    pass


def attempt(make):
    try:
        print(make())
    except TypeError as error:
        print(str(error).partition(" at 0x")[0])


loop = asyncio.new_event_loop()
future = loop.create_future()
for wrong in 5, job, None, future, [1]:
    attempt(lambda: loop.create_task(wrong))
    attempt(lambda: asyncio.Task(wrong, loop=loop))
    attempt(lambda: asyncio.ensure_future(wrong, loop=loop) is future)
attempt(lambda: asyncio.Task())
attempt(lambda: loop.create_task())
attempt(lambda: loop.create_task(1, 2))
attempt(lambda: loop.run_until_complete())
attempt(lambda: loop.call_later(1))
attempt(lambda: loop.call_at())
attempt(lambda: loop.stop(1))
attempt(lambda: loop.run_in_executor(None))
attempt(lambda: loop.set_debug())
loop.close()
