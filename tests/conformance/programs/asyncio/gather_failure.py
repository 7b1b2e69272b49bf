import asyncio


async def worker(n):
    try:
        await asyncio.sleep(n)
        if n == 2:
            raise ValueError(f"worker {n}")
        print("finished", n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    print(await asyncio.gather(worker(1), worker(2), worker(3), return_exceptions=True))
    try:
        await asyncio.gather(worker(1), worker(2), worker(3))
    except ValueError as error:
        print("caught", error)
    await asyncio.gather(worker(2), worker(4))


asyncio.run(main())
