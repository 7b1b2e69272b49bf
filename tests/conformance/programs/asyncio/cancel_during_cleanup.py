import asyncio


class Connection:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append("opening")
        await asyncio.sleep(0.1)
        self.log.append("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        self.log.append(f"closing after {kind and kind.__name__}")
        await asyncio.sleep(0.2)
        self.log.append("closed")


async def use(log):
    async with Connection(log):
        await asyncio.sleep(1)
        log.append("used")


async def shielded_cleanup(log):
    try:
        await asyncio.sleep(1)
    finally:
        cleaning = asyncio.create_task(slow_cleanup(log))
        try:
            await asyncio.shield(cleaning)
        except asyncio.CancelledError:
            log.append("cancelled again")
            await cleaning
            raise


async def slow_cleanup(log):
    await asyncio.sleep(0.3)
    log.append("clean")


async def cancelled_at(moments, function):
    log = []
    task = asyncio.create_task(function(log))
    now = 0
    for moment in moments:
        await asyncio.sleep(moment - now)
        now = moment
        task.cancel(f"at {moment}")
    try:
        await task
        log.append("no exception")
    except asyncio.CancelledError as error:
        log.append(error.args[0] if error.args else "no message")
        context = error.__context__
        log.append(repr(context))
    print(moments, log, task.cancelling())


async def main():
    await cancelled_at([0.05], use)
    await cancelled_at([0.5], use)
    await cancelled_at([0.5, 0.6], use)
    await cancelled_at([0.5, 0.6, 0.65], use)
    await cancelled_at([1.2], use)
    await cancelled_at([0.5], shielded_cleanup)
    await cancelled_at([0.5, 0.6], shielded_cleanup)
    await cancelled_at([0.5, 0.6, 0.7], shielded_cleanup)


asyncio.run(main())
