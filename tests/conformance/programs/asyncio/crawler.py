"""A crawler over a pretended site: a queue of pages, a few workers, and each page only once."""
import asyncio

SITE = {
    "/": ["/a", "/b", "/c"],
    "/a": ["/b", "/d"],
    "/b": ["/", "/e"],
    "/c": ["/missing"],
    "/d": ["/a", "/f"],
    "/e": [],
    "/f": ["/", "/e"],
}
DELAYS = {"/": 0.1, "/a": 0.3, "/b": 0.2, "/c": 0.1, "/d": 0.5, "/e": 0.05, "/f": 0.2}


class NotFound(Exception):
    pass


async def fetch(url):
    await asyncio.sleep(DELAYS.get(url, 0.4))
    if url not in SITE:
        raise NotFound(url)
    return SITE[url]


class Crawler:
    def __init__(self, workers):
        self.queue = asyncio.Queue()
        self.seen = set()
        self.failed = []
        self.workers = workers

    def add(self, url, depth):
        if url not in self.seen:
            self.seen.add(url)
            self.queue.put_nowait((url, depth))

    async def work(self, name):
        loop = asyncio.get_running_loop()
        while True:
            url, depth = await self.queue.get()
            try:
                links = await fetch(url)
                print(f"{loop.time():.2f} {name} got {url} at depth {depth}: {len(links)} links")
                for link in links:
                    self.add(link, depth + 1)
            except NotFound as error:
                print(f"{loop.time():.2f} {name} failed: {error}")
                self.failed.append(url)
            finally:
                self.queue.task_done()

    async def run(self, start):
        self.add(start, 0)
        tasks = [asyncio.create_task(self.work(f"w{n}")) for n in range(self.workers)]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        print([type(result).__name__ for result in results])
        print(sorted(self.seen), self.failed)


for workers in 1, 3:
    asyncio.run(Crawler(workers).run("/"))
