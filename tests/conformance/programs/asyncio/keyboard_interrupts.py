"""Exits that are raised in a task stop the loop as well as the task."""
import asyncio


async def exits(error, delay):
    await asyncio.sleep(delay)
    raise error


async def bystander():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("bystander cancelled")
        raise


async def main(error):
    other = asyncio.create_task(bystander())
    task = asyncio.create_task(exits(error, 0.1))
    try:
        await task
    except BaseException as caught:
        print("main sees", repr(caught))
        raise


for error in KeyboardInterrupt("ctrl"), SystemExit(4):
    try:
        asyncio.run(main(error))
    except BaseException as caught:
        print("run raises", repr(caught), caught is error)


async def in_a_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(bystander())
        group.create_task(exits(SystemExit(5), 0.1))


try:
    asyncio.run(in_a_group())
except SystemExit as caught:
    print("group", caught.code)

loop = asyncio.new_event_loop()
loop.call_soon(exec, "raise KeyboardInterrupt('callback')")
loop.call_soon(print, "the next callback")
try:
    loop.run_forever()
except KeyboardInterrupt as caught:
    print(repr(caught), loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
