import asyncio


async def child(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as group:
                for index in range(5):
                    group.create_task(child(f"child {index}", index))
    except TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time())


asyncio.run(main())
