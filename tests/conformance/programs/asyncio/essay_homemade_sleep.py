import asyncio


async def watch(future, wake):
    rounds = 0
    while asyncio.get_running_loop().time() < wake:
        rounds += 1
        await asyncio.sleep(0.25)
    future.set_result(rounds)


async def homemade_sleep(seconds):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    watcher = asyncio.create_task(watch(future, loop.time() + seconds))
    rounds = await future
    print(f"{loop.time():g} woken after {rounds} rounds, watcher done: {watcher.done()}")


async def work(name):
    for n in range(3):
        print(f"{asyncio.get_running_loop().time():g} {name} {n}")
        await asyncio.sleep(0.4)


async def main():
    await asyncio.gather(homemade_sleep(1), work("a"), work("b"))


asyncio.run(main())
