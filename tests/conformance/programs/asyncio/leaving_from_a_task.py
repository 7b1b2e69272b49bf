"""SystemExit and KeyboardInterrupt leave the loop at once; whose exception was asked for, and whose never was."""

import asyncio
import gc
import sys


def report(loop, context):
    task = context.get("future")
    print("handler:", context["message"], task and task.get_name())


async def leave(error):
    await asyncio.sleep(0.1)
    raise error


async def leave_itself(error):
    asyncio.get_running_loop().set_exception_handler(report)
    await leave(error)


async def wait_for_child(error):
    asyncio.get_running_loop().set_exception_handler(report)
    child = asyncio.create_task(leave(error), name="child")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("main is cancelled on the way out; child done:", child.done())
        raise


async def lose_one():
    asyncio.get_running_loop().set_exception_handler(report)
    asyncio.create_task(leave(ValueError("lost")), name="lost")
    await asyncio.sleep(0.2)
    sys.exit("bye")


for make in (leave_itself, wait_for_child):
    for error in (SystemExit(3), KeyboardInterrupt("stop")):
        try:
            asyncio.run(make(error))
        except BaseException as caught:
            print(make.__name__, "left with", repr(caught), caught is error)
        error.__traceback__ = None
        del error
        gc.collect()
        print("--")

try:
    asyncio.run(lose_one())
except SystemExit as caught:
    print("left with", caught.code)
gc.collect()
