import asyncio


async def waiter(name, future, log):
    try:
        log.append((name, await future))
    except BaseException as error:
        log.append((name, repr(error)))
        raise


async def settle(how):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    log = []
    tasks = [asyncio.create_task(waiter(n, future, log)) for n in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel("only b")
    print("future after cancelling one waiter:", future)
    if not future.done():
        how(future)
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, future.done())


async def main():
    await settle(lambda future: future.set_result(1))
    shared = asyncio.create_task(asyncio.sleep(1, "shared"))
    log = []
    tasks = [asyncio.create_task(waiter(n, asyncio.shield(shared), log)) for n in "abc"]
    await asyncio.sleep(0.5)
    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, shared.result())
    failed = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, failed, log)) for n in "xy"]
    await asyncio.sleep(0)
    error = ValueError("same object")
    failed.set_exception(error)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([result is error for result in results], log[-2:])


asyncio.run(main())
