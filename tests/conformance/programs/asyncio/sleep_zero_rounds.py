import asyncio


async def spinner(name, rounds, log):
    for n in range(rounds):
        log.append(f"{name}{n}")
        await asyncio.sleep(0)
    log.append(f"{name}.")
    return name


async def main():
    log = []
    plan = [("a", 3), ("b", 1), ("c", 2)]
    tasks = [asyncio.create_task(spinner(name, rounds, log)) for name, rounds in plan]
    print(log)
    await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(0)
    print(log)
    print([await task for task in tasks], log)
    print(await asyncio.sleep(0, "result"), await asyncio.sleep(0.5, result=7), await asyncio.sleep(-1, "past"))
    for wrong in "1", None, float("nan"):
        try:
            await asyncio.sleep(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
