"""A long job with a progress bar and a cancel button, as a window on the screen would have it."""
import asyncio


class Job:
    def __init__(self, steps, pace):
        self.steps, self.pace = steps, pace
        self.done = 0
        self.changed = asyncio.Event()

    async def run(self):
        try:
            for n in range(self.steps):
                await asyncio.sleep(self.pace)
                self.done = n + 1
                self.changed.set()
            return f"{self.steps} steps"
        except asyncio.CancelledError:
            await self.tidy()
            raise
        finally:
            self.changed.set()

    async def tidy(self):
        print("   tidying up")
        await asyncio.sleep(0.5)
        print("   tidy")


async def bar(job, task):
    while not task.done():
        await job.changed.wait()
        job.changed.clear()
        filled = job.done * 10 // job.steps
        print(f"   {asyncio.get_running_loop().time():5g} [{'#' * filled:.<10}]")


async def press(task, after):
    await asyncio.sleep(after)
    print("   cancel:", task.cancel("button"))


async def window(steps, pace, patience):
    job = Job(steps, pace)
    task = asyncio.create_task(job.run())
    helpers = [asyncio.create_task(bar(job, task)), asyncio.create_task(press(task, patience))]
    try:
        print("result", await task)
    except asyncio.CancelledError as error:
        print("cancelled by the", error, "after", job.done)
    finally:
        for helper in helpers:
            helper.cancel()
        await asyncio.gather(*helpers, return_exceptions=True)


async def main():
    await window(4, 1, 99)
    await window(5, 1, 2.5)
    await window(3, 0.5, 1.5)
    print(len(asyncio.all_tasks()), asyncio.get_running_loop().time())


asyncio.run(main())
