import asyncio


async def move(name, first, second):
    async with first:
        print(name, "holds its first lock")
        await asyncio.sleep(1)
        async with second:
            print(name, "holds both")


async def main():
    checking, savings = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(move("Ann", checking, savings), name="Ann")
        group.create_task(move("Bob", savings, checking), name="Bob")


asyncio.run(main())
