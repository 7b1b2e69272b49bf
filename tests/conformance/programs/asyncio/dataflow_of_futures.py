"""A small build system: targets are tasks that wait for what they need, each built once."""
import asyncio


class Build:
    def __init__(self, rules, workers):
        self.rules = rules
        self.tasks = {}
        self.workers = asyncio.Semaphore(workers)
        self.log = []

    def target(self, name):
        if name not in self.tasks:
            self.tasks[name] = asyncio.ensure_future(self.build(name))
        return self.tasks[name]

    async def build(self, name):
        needs, seconds = self.rules[name]
        if needs:
            await asyncio.gather(*map(self.target, needs))
        async with self.workers:
            loop = asyncio.get_running_loop()
            begin = loop.time()
            await asyncio.sleep(seconds)
            self.log.append(f"{name} {begin:g}-{loop.time():g}")
        if seconds > 5:
            raise RuntimeError(f"{name} is too big")
        return name.upper()


RULES = {
    "app": (["main.o", "util.o", "lib"], 1),
    "main.o": (["main.c", "config.h"], 2),
    "util.o": (["util.c", "config.h"], 3),
    "lib": (["lib.o"], 1),
    "lib.o": ([], 4),
    "main.c": ([], 0),
    "util.c": ([], 0),
    "config.h": ([], 1),
}


async def main():
    for workers in (1, 2, 8):
        build = Build(RULES, workers)
        begin = asyncio.get_running_loop().time()
        print(workers, await build.target("app"), asyncio.get_running_loop().time() - begin, len(build.tasks))
        print("   ", *build.log, sep=" | ")
    build = Build(RULES | {"lib.o": ([], 6)}, 8)
    try:
        await build.target("app")
    except RuntimeError as error:
        print(error, [name for name, task in build.tasks.items() if task.done() and task.exception()])


asyncio.run(main())
