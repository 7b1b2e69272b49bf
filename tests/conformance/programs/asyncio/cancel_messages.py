"""The message of a cancellation: where it arrives, and where it is lost."""
import asyncio


async def outcome(name, task):
    try:
        await task
    except asyncio.CancelledError as error:
        chain = []
        while error:
            chain.append(f"{type(error).__name__}{error.args}")
            error = error.__cause__ or error.__context__
        print(name, " < ".join(chain), task.cancelled())


async def sleeps():
    await asyncio.sleep(10)


async def repeats():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        raise asyncio.CancelledError("inner") from error


async def waits_again():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(10)


async def nests():
    await asyncio.create_task(sleeps())


async def gathers():
    await asyncio.gather(sleeps(), sleeps())


async def groups():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeps())


async def limits():
    async with asyncio.timeout(5):
        await sleeps()


async def main():
    for job in (sleeps, repeats, nests, gathers, groups, limits):
        for messages in (("why",), (None,), ("first", "second"), ((1, 2),)):
            task = asyncio.create_task(job())
            await asyncio.sleep(1)
            for message in messages:
                task.cancel(message) if message else task.cancel()
            await outcome(f"{job.__name__} {messages}:", task)
    task = asyncio.create_task(waits_again())
    await asyncio.sleep(1)
    task.cancel("once")
    await asyncio.sleep(1)
    task.cancel("twice")
    await outcome("waits again:", task)
    await outcome("asked again:", task)
    task = asyncio.create_task(sleeps())
    task.cancel("before it began")
    await outcome("never begun:", task)
    future = asyncio.get_running_loop().create_future()
    future.cancel("a future")
    for _ in range(2):
        try:
            future.result()
        except asyncio.CancelledError as error:
            print(error.args)
    shielded = asyncio.shield(asyncio.create_task(sleeps()))
    shielded.cancel("the shield")
    await outcome("shield:", shielded)
    waiter = asyncio.create_task(asyncio.wait_for(sleeps(), 5))
    await asyncio.sleep(1)
    waiter.cancel("wait_for")
    await outcome("wait_for:", waiter)


asyncio.run(main())
