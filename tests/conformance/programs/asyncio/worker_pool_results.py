import asyncio


class Pool:
    """Workers that take jobs from a queue and put the results into futures."""

    def __init__(self, size):
        self.queue = asyncio.Queue()
        self.size = size
        self.tasks = []

    async def __aenter__(self):
        self.tasks = [asyncio.create_task(self.work(n), name=f"worker-{n}") for n in range(self.size)]
        return self

    async def __aexit__(self, *exc):
        if exc[0] is None:
            await self.queue.join()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    def submit(self, function, *args):
        future = asyncio.get_running_loop().create_future()
        self.queue.put_nowait((future, function, args))
        return future

    async def map(self, function, items):
        futures = [self.submit(function, item) for item in items]
        for future in futures:
            yield await future

    async def work(self, n):
        while True:
            future, function, args = await self.queue.get()
            if future.cancelled():
                print("skipped", args)
                self.queue.task_done()
                continue
            try:
                future.set_result(await function(*args))
            except Exception as error:
                future.set_exception(error)
            finally:
                self.queue.task_done()


async def job(n):
    await asyncio.sleep(n / 10)
    if n == 3:
        raise ValueError(n)
    return f"{n} by {asyncio.current_task().get_name()}"


async def main():
    async with Pool(2) as pool:
        futures = [pool.submit(job, n) for n in (4, 1, 3, 2, 5)]
        futures[3].cancel()
        results = await asyncio.gather(*futures, return_exceptions=True)
        print([r if isinstance(r, str) else repr(r) for r in results])
        async for result in pool.map(job, [2, 1, 0]):
            print(result)
    try:
        async with Pool(1) as pool:
            pool.submit(job, 50)
            await pool.submit(job, 3)
    except ValueError:
        print("never")
    except BaseException as error:
        print(type(error).__name__)
    print(asyncio.get_running_loop().time(), len(asyncio.all_tasks()))


async def limited():
    try:
        async with asyncio.timeout(20):
            await main()
    except TimeoutError:
        print("gave up at", asyncio.get_running_loop().time())


asyncio.run(limited())
