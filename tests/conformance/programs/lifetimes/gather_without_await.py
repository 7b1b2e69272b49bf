"""gather() starts its tasks, but nobody waits for them."""
import asyncio


async def job(n):
    print("start", n)
    await asyncio.sleep(n)
    print("end", n)
    return n


async def main():
    asyncio.gather(job(1), job(2))
    print("gather called")
    await asyncio.sleep(0)
    print("main leaves")


asyncio.run(main())
