"""asyncio.sleep() without await does not sleep."""
import asyncio


async def main():
    start = asyncio.get_running_loop().time()
    asyncio.sleep(1)
    print("slept", asyncio.get_running_loop().time() - start)
    await asyncio.sleep(1)
    print("slept", asyncio.get_running_loop().time() - start)
    asyncio.wait_for(asyncio.sleep(1), 2)
    print("no wait")


asyncio.run(main())
