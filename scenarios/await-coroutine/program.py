import asyncio


async def a():
    print("a", end=" ")


async def b():
    print("b", end=" ")


async def coroutines():
    waiting = asyncio.create_task(b(), name="b")
    for _ in range(5):
        await a()
    await waiting
    print("<- a coroutine each time")


async def tasks():
    waiting = asyncio.create_task(b(), name="b")
    for n in range(5):
        await asyncio.create_task(a(), name=f"a{n}")
    await waiting
    print("<- a task each time")


async def main():
    await coroutines()
    await tasks()


asyncio.run(main())
