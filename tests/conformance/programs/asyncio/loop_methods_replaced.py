"""What an instance of a loop has in place of a method counts as well."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    plain = loop.call_soon

    def noisy(callback, *args, context=None):
        name = getattr(callback, "__name__", type(callback).__name__)
        print("call_soon", name if name in ("print", "set_result") else "...")
        return plain(callback, *args, context=context)

    loop.call_soon = noisy
    loop.call_soon(print, "called")
    await asyncio.sleep(0)
    future = loop.create_future()
    future.add_done_callback(lambda f: print("done with", f.result()))
    loop.call_soon(future.set_result, 3)
    print(await future)
    del loop.call_soon
    await asyncio.sleep(0)
    print("quiet again")

    start = loop.time()
    loop.time = lambda: start + 1000
    handle = loop.call_later(5, print, "five")
    print(handle.when() - start)
    handle.cancel()
    del loop.time
    print(loop.time() - start)

    def wrapped(context):
        print("handler", context["message"])

    loop.call_exception_handler = wrapped
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
