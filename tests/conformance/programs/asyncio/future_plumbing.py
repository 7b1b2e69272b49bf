"""Futures used as pipes between callbacks and coroutines."""
import asyncio


def chain(source, target):
    def forward(done):
        if target.done():
            return
        if done.cancelled():
            target.cancel("forwarded")
        elif (error := done.exception()) is not None:
            target.set_exception(error)
        else:
            target.set_result(done.result())

    source.add_done_callback(forward)
    return target


class OldApi:
    """An interface of callbacks, as libraries had it before there were coroutines."""

    def __init__(self, loop):
        self.loop = loop

    def fetch(self, key, on_success, on_error):
        if key == "bad":
            self.loop.call_later(0.1, on_error, KeyError(key))
        else:
            self.loop.call_later(0.2, on_success, key.upper())


def fetch(api, key):
    future = api.loop.create_future()

    def settle(setter):
        return lambda value: setter(value) if not future.done() else print("too late:", value)

    api.fetch(key, settle(future.set_result), settle(future.set_exception))
    return future


async def main():
    loop = asyncio.get_running_loop()
    api = OldApi(loop)
    print(await fetch(api, "good"))
    try:
        await fetch(api, "bad")
    except KeyError as error:
        print("error", error)
    dropped = fetch(api, "late")
    dropped.cancel()
    await asyncio.sleep(0.3)
    futures = [loop.create_future() for _ in range(5)]
    for source, target in zip(futures, futures[1:]):
        chain(source, target)
    futures[0].set_result("through")
    print([future.done() for future in futures])
    print(await futures[-1], f"{loop.time():g}")
    first, last = loop.create_future(), loop.create_future()
    chain(first, last)
    first.cancel("early")
    try:
        await last
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    first, last = loop.create_future(), loop.create_future()
    chain(first, last)
    first.set_exception(OSError("broken"))
    print(repr((await asyncio.gather(last, return_exceptions=True))[0]))


asyncio.run(main())
