import asyncio
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, message)


warnings.showwarning = show
warnings.simplefilter("always")


async def forgotten():
    pass


class Thing:
    async def method(self):
        pass


async def main():
    forgotten()
    print("after the first")
    kept = forgotten()
    print("kept")
    kept = None
    Thing().method()
    asyncio.sleep(1)
    [forgotten() for _ in range(2)]
    closed = forgotten()
    closed.close()
    del closed
    print("closed is silent")
    lambda_made = (lambda: forgotten())()
    del lambda_made
    task = asyncio.create_task(forgotten())
    await task
    asyncio.gather(forgotten())
    await asyncio.sleep(0)
    print("gather runs it")

    async def local():
        await asyncio.sleep(0)

    local()
    coroutine = local()
    coroutine.send(None)
    del coroutine
    print("one that has begun is silent")


asyncio.run(main())
