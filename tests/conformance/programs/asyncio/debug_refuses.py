"""What debug mode refuses and plain mode lets through."""
import asyncio
import threading


async def coroutine_function():
    return "never run"


async def attempt(debug):
    loop = asyncio.get_running_loop()
    for name, args in (
        ("call_soon", (coroutine_function,)),
        ("call_later", (1, coroutine_function)),
        ("call_at", (loop.time(), "not callable")),
        ("call_soon_threadsafe", ("not callable",)),
        ("run_in_executor", (None, coroutine_function)),
    ):
        if not debug:
            break
        try:
            getattr(loop, name)(*args)
        except TypeError as error:
            print("  ", name, error)
    coroutine = coroutine_function()
    try:
        if debug:
            loop.call_soon(coroutine)
    except TypeError as error:
        print("  ", str(error).partition(" at ")[0])
    coroutine.close()
    errors = []

    def elsewhere():
        for name, args in (("call_soon", (print,)), ("call_later", (1, print))):
            try:
                getattr(loop, name)(*args)
            except RuntimeError as error:
                errors.append(f"{name}: {error}")

    if debug:
        current = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        elsewhere()
        asyncio._set_running_loop(current)
    print("  ", *errors, sep="\n   ")
    future = loop.create_future()
    print("  ", future._source_traceback is None, loop.call_soon(int)._source_traceback is None)


for debug in (False, True):
    print("debug", debug)
    asyncio.run(attempt(debug), debug=debug)
loop = asyncio.new_event_loop()
print(loop.get_debug(), loop.set_debug(1), loop.get_debug(), loop._debug)
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
