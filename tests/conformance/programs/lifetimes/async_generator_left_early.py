"""async for left by break: the loop closes the generator by a task of its own."""
import asyncio


async def ticker(name):
    try:
        n = 0
        while True:
            yield n
            n += 1
            await asyncio.sleep(0)
    finally:
        print(name, "closing")
        await asyncio.sleep(0)
        print(name, "closed")


async def main():
    async for n in ticker("dropped"):
        print(n)
        if n == 1:
            break
    print("left the loop")
    for i in range(4):
        await asyncio.sleep(0)
        print("tick", i)
    kept = ticker("kept")
    async for n in kept:
        break
    print("kept goes on:", await anext(kept))
    await kept.aclose()
    left = ticker("left")
    print(await anext(left))
    print("main ends")


asyncio.run(main())
print("end")
