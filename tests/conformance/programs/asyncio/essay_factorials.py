import asyncio


async def factorial(name, number):
    result = 1
    for n in range(2, number + 1):
        print(f"{name}: computing {n}, currently {result}")
        await asyncio.sleep(1)
        result *= n
    print(f"{name}: {number}! = {result}")
    return result


async def main():
    print(await asyncio.gather(factorial("A", 2), factorial("B", 3), factorial("C", 4)))
    print(asyncio.get_running_loop().time())
    for name, number in ("D", 2), ("E", 3):
        await factorial(name, number)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
