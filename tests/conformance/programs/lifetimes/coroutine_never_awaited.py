"""The first mistake of all: calling a coroutine function and not awaiting what it gives."""
import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    print("before")
    fetch(1)
    print("after a bare call")
    result = fetch(2)
    print(type(result).__name__)
    result = await fetch(3)
    print(result)
    if fetch(4):
        print("a coroutine is always true")
    print([type(c).__name__ for c in [fetch(5), fetch(6)]])
    for i in range(3):
        fetch(i)
    print("done")


asyncio.run(main())
print("end")
