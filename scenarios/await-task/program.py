import asyncio


async def boil():
    print("kettle on")
    return "hot water"


async def main():
    kettle = asyncio.create_task(boil(), name="kettle")
    print("cups out")
    water = await kettle
    print("pour the", water)


asyncio.run(main())
