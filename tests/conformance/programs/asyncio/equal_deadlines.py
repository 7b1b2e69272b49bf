import asyncio


async def sleeper(n, delay, order):
    await asyncio.sleep(delay)
    order.append(n)


async def main():
    for count in 3, 4, 5, 8, 13:
        order = []
        await asyncio.gather(*(sleeper(n, 1, order) for n in range(count)))
        print(count, order)
    order = []
    await asyncio.gather(*(sleeper(n, 0.1 + 0.2 if n % 2 else 0.3, order) for n in range(6)))
    print(order)
    order = []
    await asyncio.gather(*(sleeper(n, [3, 1, 2][n % 3], order) for n in range(9)))
    print(order)
    loop = asyncio.get_running_loop()
    order = []
    start = loop.time()
    for n in range(5):
        loop.call_at(start + 1, order.append, n)
        loop.call_later(1, order.append, n + 10)
    await asyncio.sleep(2)
    print(order)


asyncio.run(main())
