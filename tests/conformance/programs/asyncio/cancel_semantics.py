import asyncio


async def sleeper(log, name="task"):
    try:
        log.append(f"{name} begins")
        await asyncio.sleep(1)
        log.append(f"{name} ends")
        return name
    except asyncio.CancelledError as error:
        log.append(f"{name} cancelled {error.args}")
        raise


async def main():
    log = []
    never = asyncio.create_task(sleeper(log, "never"))
    print(never.cancel("before start"), never.cancelling(), never.cancelled())
    await asyncio.sleep(0)
    print(never.cancelled(), log)
    task = asyncio.create_task(sleeper(log))
    await asyncio.sleep(0)
    print(task.cancel("a"), task.cancel("b"), task.cancel(), task.cancelling(), task.done())
    try:
        await task
    except asyncio.CancelledError as error:
        print("awaited", error.args, log)
    print(task.cancel(), task.cancelled(), task.cancelling())
    for method in task.result, task.exception:
        try:
            method()
        except asyncio.CancelledError as error:
            print(method.__name__, error.args)
    finished = asyncio.create_task(asyncio.sleep(0, "value"))
    await finished
    print(finished.cancel(), finished.cancelled(), finished.result())

    async def uncancels():
        task = asyncio.current_task()
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("requests", task.cancelling(), task.uncancel(), task.uncancel(), task.cancelling())
        await asyncio.sleep(1)
        return "survived"

    survivor = asyncio.create_task(uncancels())
    await asyncio.sleep(0)
    survivor.cancel()
    survivor.cancel()
    print(await survivor)

    async def cancels_itself():
        asyncio.current_task().cancel("myself")
        print("still running")
        await asyncio.sleep(0)
        print("never")

    try:
        await asyncio.create_task(cancels_itself())
    except asyncio.CancelledError as error:
        print(error.args)

    async def cancels_itself_and_returns():
        asyncio.current_task().cancel("too late")
        return "value"

    last = asyncio.create_task(cancels_itself_and_returns())
    print(await asyncio.gather(last, return_exceptions=True), last.cancelled())

    async def chain(depth):
        if depth == 0:
            return await sleeper(log, "deepest")
        return await asyncio.create_task(chain(depth - 1))

    outer = asyncio.create_task(chain(3))
    await asyncio.sleep(0.5)
    outer.cancel("from the top")
    print(await asyncio.gather(outer, return_exceptions=True), log[-1])


asyncio.run(main())
