"""A service that is told to stop: it takes no more work, finishes what it has, then kills the rest."""
import asyncio


class Service:
    def __init__(self):
        self.jobs = asyncio.Queue()
        self.stopping = asyncio.Event()
        self.running = set()

    async def intake(self):
        n = 0
        while not self.stopping.is_set():
            n += 1
            self.jobs.put_nowait(n)
            try:
                await asyncio.wait_for(self.stopping.wait(), 0.3)
            except TimeoutError:
                continue
        print("intake closed after", n)

    async def dispatch(self):
        try:
            while True:
                job = await self.jobs.get()
                task = asyncio.create_task(self.job(job), name=f"job {job}")
                self.running.add(task)
                task.add_done_callback(self.running.discard)
        except asyncio.CancelledError:
            print("dispatcher stopped, left in queue:", self.jobs.qsize())
            raise

    async def job(self, n):
        try:
            await asyncio.sleep(0.4 * n)
            print("finished", n)
        except asyncio.CancelledError:
            print("killed", n)
            await asyncio.sleep(0.05)
            raise

    async def run(self, seconds, grace):
        asyncio.get_running_loop().call_later(seconds, self.stopping.set)
        dispatcher = asyncio.create_task(self.dispatch(), name="dispatcher")
        await self.intake()
        dispatcher.cancel()
        await asyncio.gather(dispatcher, return_exceptions=True)
        done, pending = await asyncio.wait(self.running, timeout=grace)
        print("within grace:", len(done), "late:", sorted(task.get_name() for task in pending))
        for task in pending:
            task.cancel()
        print(await asyncio.gather(*pending, return_exceptions=True))
        print(len(self.running), f"{asyncio.get_running_loop().time():.2f}")


async def main():
    await Service().run(1.0, 0.5)


asyncio.run(main())
