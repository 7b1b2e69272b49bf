import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def square(n):
    await asyncio.sleep(0.1)
    return n * n


async def main():
    loop = asyncio.get_running_loop()
    print([n async for n in numbers(4) if n % 2], {n async for n in numbers(3)})
    print({n: await square(n) async for n in numbers(3)})
    print([await square(n) for n in range(3)], f"{loop.time():.1f}")
    print(await asyncio.gather(*[square(n) for n in range(3)]), f"{loop.time():.1f}")
    generator = (await square(n) async for n in numbers(3))
    print(type(generator).__name__, [n async for n in generator])
    lazy = (square(n) for n in range(3))
    print([await s for s in lazy])
    print([[m async for m in numbers(n)] for n in range(3)])
    print([(a, b) async for a in numbers(3) async for b in numbers(a)])
    try:
        print(sum(n async for n in numbers(3)))
    except TypeError as error:
        print(error)
    try:
        print(list(await square(n) for n in range(3)))
    except TypeError as error:
        print(error)
    print(max([await square(n) for n in (1, 3, 2)]), any([await square(0), await square(1)]))


asyncio.run(main())
