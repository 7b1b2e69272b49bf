import asyncio


async def download(name):
    print("open", name)
    try:
        for part in range(1, 6):
            await asyncio.sleep(1)
            print("part", part)
    finally:
        await asyncio.sleep(0.5)
        print("close", name)


async def main():
    try:
        async with asyncio.timeout(2.5):
            await download("film")
    except TimeoutError:
        print("too slow")


asyncio.run(main())
