"""One deadline for a whole tree of calls, carried in a context variable."""
import asyncio
import contextvars

deadline = contextvars.ContextVar("deadline", default=None)


class within:
    """Like asyncio.timeout, but never longer than what is around it allows."""

    def __init__(self, seconds):
        loop, outer = asyncio.get_running_loop(), deadline.get()
        end = loop.time() + seconds
        self.end = end if outer is None else min(end, outer)
        self.timeout = asyncio.timeout_at(self.end)

    async def __aenter__(self):
        self.token = deadline.set(self.end)
        await self.timeout.__aenter__()
        return self.end

    async def __aexit__(self, *exc):
        deadline.reset(self.token)
        return await self.timeout.__aexit__(*exc)


def left():
    end = deadline.get()
    return None if end is None else round(end - asyncio.get_running_loop().time(), 3)


async def leaf(name, seconds):
    print("  ", name, "has", left())
    await asyncio.sleep(seconds)
    return name


async def branch(names, seconds, limit):
    try:
        async with within(limit):
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(leaf(name, seconds * (n + 1))) for n, name in enumerate(names)]
    except TimeoutError:
        return f"{names} timed out with {left()} left"
    return [task.result() for task in tasks]


async def main():
    print(left())
    async with within(10):
        print(await branch("ab", 1, 5))
        print(await branch("cd", 3, 5))
        print("left", left())
    print(left())
    try:
        async with within(3):
            print(await branch("ef", 1, 99))
            print(await branch("gh", 1, 99))
            await asyncio.sleep(5)
    except TimeoutError:
        print("all over at", asyncio.get_running_loop().time(), left())
    results = await asyncio.gather(branch("ij", 1, 1.5), branch("kl", 1, 2.5))
    print(results, left())


asyncio.run(main())
