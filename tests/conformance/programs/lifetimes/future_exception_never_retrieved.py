"""Futures, too, tell of exceptions that nobody has asked for."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(RuntimeError("lost"))
    print(future.done())
    del future
    print("told of")
    future = loop.create_future()
    future.set_exception(KeyError("found"))
    try:
        await future
    except KeyError as error:
        print("caught", error)
    del future
    cancelled = loop.create_future()
    cancelled.cancel()
    del cancelled
    print("nothing to tell of a cancelled one")
    unset = loop.create_future()
    del unset
    print("nor of one without a result")


asyncio.run(main())
