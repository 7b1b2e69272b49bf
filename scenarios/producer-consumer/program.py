import asyncio


async def produce(queue):
    for loaf in range(1, 6):
        await queue.put(loaf)
        print(f"baked loaf {loaf}, {queue.qsize()} on the shelf")
    queue.shutdown()


async def consume(queue):
    try:
        while True:
            loaf = await queue.get()
            await asyncio.sleep(1)
            print("sold loaf", loaf)
    except asyncio.QueueShutDown:
        print("sold out")


async def main():
    shelf = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(shelf), name="baker")
        group.create_task(consume(shelf), name="shop")


asyncio.run(main())
