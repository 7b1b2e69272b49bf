"""Asking several mirrors: the first good answer, the first two, all before a deadline."""
import asyncio


async def mirror(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise ConnectionError(name)
        return name
    except asyncio.CancelledError:
        print("  ", name, "no longer needed")
        raise


MIRRORS = [("slow", 4), ("bad", 1, True), ("good", 2), ("better", 1.5), ("worse", 1, True)]


def ask():
    return [asyncio.create_task(mirror(*args), name=args[0]) for args in MIRRORS]


async def first_good():
    tasks = ask()
    errors = []
    for next_one in asyncio.as_completed(tasks):
        try:
            result = await next_one
            break
        except ConnectionError as error:
            errors.append(str(error))
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return result, errors


async def first_two():
    found = []
    async for task in asyncio.as_completed(ask()):
        if task.exception() is None:
            found.append(task.get_name())
        if len(found) == 2:
            return found


async def before(deadline):
    tasks, found = ask(), []
    try:
        async for task in asyncio.as_completed(tasks, timeout=deadline):
            found.append((task.get_name(), repr(task.exception() or task.result())))
    except TimeoutError:
        found.append("time is over")
    return found, [task.done() for task in tasks]


async def quorum(count):
    pending, votes = set(ask()), []
    while pending and len(votes) < count:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        votes += [task.result() for task in done if not task.exception()]
    for task in pending:
        task.cancel()
    if pending:
        await asyncio.wait(pending)
    return votes


async def main():
    loop = asyncio.get_running_loop()
    for way in (first_good(), first_two(), before(1.75), before(9), quorum(1), quorum(3), quorum(9)):
        begin = loop.time()
        name = way.__name__
        print(name, await way, f"{loop.time() - begin:g}")


asyncio.run(main())
