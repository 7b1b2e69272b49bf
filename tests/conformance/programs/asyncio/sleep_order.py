import asyncio


async def sleeper(name, delay):
    print(f"{name} sleeps for {delay}")
    await asyncio.sleep(delay)
    print(f"{name} wakes at {asyncio.get_running_loop().time()}")
    return name


async def main():
    delays = [0.3, 0.1, 0.2, 0.1, 0, 0.3, 0.1, 0]
    print(await asyncio.gather(*(sleeper(f"s{i}", delay) for i, delay in enumerate(delays))))


asyncio.run(main())
