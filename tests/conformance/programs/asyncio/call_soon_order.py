import asyncio


def outer(loop):
    print("outer")
    loop.call_soon(print, "queued by outer")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda done: print("done callback", done.result()))
    loop.call_soon(outer, loop)
    loop.call_later(1, future.set_result, "late")
    loop.call_soon(print, "second")
    loop.call_at(0.5, print, "half").cancel()
    print("main goes on")
    print(await future, loop.time())


asyncio.run(main())
