import asyncio
import fractions
import logging
import sys
import traceback

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")


def callback(*args):
    print("called", args)


def handler(loop, context):
    made = context.get("source_traceback")
    print(context["message"], made and made[-1].name, type(made).__name__)


async def fails():
    raise ValueError("never seen")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    handle = loop.call_soon(callback, 1)
    entry = handle._source_traceback[-1]
    print(entry.name, entry.lineno, entry.line)
    print(handle)
    handle.cancel()
    print(handle, handle._callback, handle._args)
    timer = loop.call_later(0.25, callback, "timer")
    print(timer.when(), timer.cancelled())
    timer.cancel()
    print(str(timer).partition(" created at ")[0])
    loop.set_debug(False)
    print(handle, str(timer).partition(" created at ")[0])
    loop.set_debug(True)
    print("".join(traceback.format_list(handle._source_traceback[-1:])), end="")
    loop.call_soon(int, "x")
    await asyncio.sleep(0)
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    del task
    await asyncio.sleep(fractions.Fraction(1, 2))
    print(loop.time())


asyncio.run(main(), debug=True)
loop = asyncio.new_event_loop()
loop.close()
loop.set_debug(True)
loop.close()
print("closed twice")
