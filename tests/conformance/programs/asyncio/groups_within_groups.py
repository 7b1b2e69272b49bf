"""Task groups inside of task groups: how far an error reaches, and in which shape it arrives."""
import asyncio


def tree(error, depth=0):
    print("  " * depth + f"{type(error).__name__}: {error}")
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            tree(inner, depth + 1)


async def leaf(name, seconds, fails):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("  ", name, "cancelled")
        raise
    if fails:
        raise ValueError(name)
    print("  ", name, "done")


async def branch(name, failing, catches):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(name + "1", 1, failing))
            group.create_task(leaf(name + "2", 2, False))
    except* ValueError as errors:
        print("  ", name, "has", len(errors.exceptions))
        if not catches:
            raise
    return name


async def grow(*branches):
    print("grow", branches)
    results = []
    try:
        async with asyncio.TaskGroup() as group:
            results += [group.create_task(branch(*args)) for args in branches]
    except ExceptionGroup as error:
        tree(error, 2)
    print("  ", [task.result() if not task.cancelled() and not task.exception() else "-" for task in results])
    print("  ", asyncio.current_task().cancelling())


async def main():
    await grow(("a", False, False), ("b", False, False))
    await grow(("a", True, True), ("b", False, False))
    await grow(("a", True, False), ("b", False, False))
    await grow(("a", True, False), ("b", True, False))
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(leaf("x", 1, True))
                outer.create_task(leaf("y", 1, True))
                await asyncio.sleep(5)
    except BaseExceptionGroup as error:
        tree(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf("z", 1, False))
            raise KeyError("in the body")
    except* KeyError as errors:
        tree(errors)


asyncio.run(main())
