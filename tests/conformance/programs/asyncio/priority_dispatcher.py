"""A dispatcher with priorities, ageing, and jobs that are withdrawn."""
import asyncio
import itertools


class Dispatcher:
    def __init__(self, workers):
        self.queue = asyncio.PriorityQueue()
        self.numbers = itertools.count()
        self.withdrawn = set()
        self.log = []
        self.workers = [asyncio.create_task(self.work(f"w{n}")) for n in range(workers)]

    def submit(self, priority, name, seconds):
        number = next(self.numbers)
        done = asyncio.get_running_loop().create_future()
        self.queue.put_nowait((priority, number, name, seconds, done))
        return number, done

    def withdraw(self, number):
        self.withdrawn.add(number)

    async def work(self, me):
        loop = asyncio.get_running_loop()
        while True:
            priority, number, name, seconds, done = await self.queue.get()
            if number in self.withdrawn:
                done.cancel("withdrawn")
            else:
                self.log.append(f"{loop.time():g} {me} {name}")
                await asyncio.sleep(seconds)
                if not done.done():
                    done.set_result(name.upper())
            self.queue.task_done()

    async def close(self):
        await self.queue.join()
        for worker in self.workers:
            worker.cancel()
        return await asyncio.gather(*self.workers, return_exceptions=True)


async def main():
    dispatcher = Dispatcher(2)
    jobs = [
        dispatcher.submit(priority, name, seconds)
        for priority, name, seconds in [(5, "report", 2), (1, "alarm", 1), (5, "backup", 3), (3, "mail", 1), (9, "cleanup", 1)]
    ]
    await asyncio.sleep(0.5)
    jobs.append(dispatcher.submit(0, "urgent", 1))
    dispatcher.withdraw(jobs[4][0])
    jobs[3][1].add_done_callback(lambda future: print("mail is done:", future.result()))
    results = await asyncio.gather(*(done for _, done in jobs), return_exceptions=True)
    print(results)
    print(*dispatcher.log, sep="\n")
    print(await dispatcher.close())
    try:
        dispatcher.queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
