import asyncio


async def nap():
    print("lights out")
    await asyncio.sleep(2)
    print("good morning")
    return "rested"


async def main():
    nap_task = asyncio.create_task(nap(), name="nap")
    print("nap says:", await nap_task)


asyncio.run(main())
