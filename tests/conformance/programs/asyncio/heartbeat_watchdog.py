import asyncio


class Watchdog:
    """Cancels the task that made it when nobody has fed it for a while."""

    def __init__(self, patience):
        self.patience = patience
        self.timer = None
        self.task = None
        self.expired = False

    def feed(self):
        if self.timer is not None:
            self.timer.cancel()
        self.timer = asyncio.get_running_loop().call_later(self.patience, self.bite)

    def bite(self):
        self.expired = True
        self.task.cancel("watchdog")

    async def __aenter__(self):
        self.task = asyncio.current_task()
        self.feed()
        return self

    async def __aexit__(self, kind, error, traceback):
        self.timer.cancel()
        if self.expired and kind is asyncio.CancelledError:
            self.task.uncancel()
            raise TimeoutError(f"nothing for {self.patience} s") from error


async def stream(delays):
    for n, delay in enumerate(delays):
        await asyncio.sleep(delay)
        yield n


async def consume(name, delays):
    loop = asyncio.get_running_loop()
    try:
        async with Watchdog(1) as dog:
            async for item in stream(delays):
                print(f"{loop.time():g} {name} {item}")
                dog.feed()
        print(name, "complete")
    except TimeoutError as error:
        print(f"{loop.time():g} {name} {error} <- {error.__cause__!r}")
    return asyncio.current_task().cancelling()


async def main():
    print(await asyncio.gather(consume("steady", [0.9] * 4), consume("stuck", [0.5, 0.5, 3, 0.5])))
    outer = asyncio.create_task(consume("stopped", [0.7] * 9))
    await asyncio.sleep(2)
    outer.cancel("from outside")
    try:
        await outer
    except asyncio.CancelledError as error:
        print("cancelled", error.args)


asyncio.run(main())
