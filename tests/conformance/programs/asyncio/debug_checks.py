import asyncio


async def coroutine():
    pass


def attempt(what, function, *args):
    try:
        result = function(*args)
        print(what, type(result).__name__)
    except Exception as error:
        print(what, type(error).__name__, str(error).partition(" at 0x")[0])


async def main():
    loop = asyncio.get_running_loop()
    for debug in True, False:
        loop.set_debug(debug)
        print("debug", loop.get_debug())
        made = coroutine()
        attempt("call_soon coroutine", loop.call_soon, made)
        made.close()
        attempt("call_soon function", loop.call_soon, coroutine)
        attempt("call_later function", loop.call_later, 1, coroutine)
        attempt("call_at nothing", loop.call_at, 1, None)
        attempt("call_soon_threadsafe", loop.call_soon_threadsafe, print)
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"].partition(" ")[0]))
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
task = loop.create_task(main())
loop.run_until_complete(task)
loop.close()
