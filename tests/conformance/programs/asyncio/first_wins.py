import asyncio


async def server(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ConnectionError(name)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def first_result(coroutines):
    """The first that succeeds; the others are cancelled."""
    tasks = {asyncio.ensure_future(c) for c in coroutines}
    errors = []
    try:
        while tasks:
            done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    return task.result()
                errors.append(task.exception())
        raise ExceptionGroup("nobody", errors)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def staggered(delay, makers):
    """Starts the next when the one before has failed, or takes too long."""
    winner = None
    tasks = []

    async def attempt(index, previous_failed):
        nonlocal winner
        if index > 0:
            try:
                await asyncio.wait_for(previous_failed.wait(), delay)
            except TimeoutError:
                pass
        failed = asyncio.Event()
        if index + 1 < len(makers):
            tasks.append(asyncio.create_task(attempt(index + 1, failed)))
        try:
            winner = await makers[index]()
        except ConnectionError as error:
            print("failed", error)
            failed.set()
            return
        for number, task in enumerate(tasks):
            if task is not asyncio.current_task():
                task.cancel()

    tasks.append(asyncio.create_task(attempt(0, None)))
    while pending := [task for task in tasks if not task.done()]:
        await asyncio.wait(pending)
    return winner


async def main():
    print(await first_result([server("a", 0.3), server("b", 0.1, True), server("c", 0.2)]))
    try:
        await first_result([server("x", 0.2, True), server("y", 0.1, True)])
    except ExceptionGroup as group:
        print(group.message, [str(e) for e in group.exceptions])
    print(await staggered(0.5, [lambda: server("slow", 2), lambda: server("bad", 0.1, True), lambda: server("good", 0.3)]))
    print(await staggered(0.5, [lambda: server("quick", 0.1), lambda: server("unneeded", 1)]))
    print(f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
