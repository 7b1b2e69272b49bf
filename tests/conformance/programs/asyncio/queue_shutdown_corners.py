import asyncio


async def consumer(name, queue):
    try:
        while True:
            item = await queue.get()
            print(name, "got", item)
            await asyncio.sleep(0.1)
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print(name, "shut down", error.args)


async def producer(queue, items):
    try:
        for item in items:
            await queue.put(item)
            print("put", item)
    except asyncio.QueueShutDown:
        print("producer stopped at", item)


async def gentle():
    queue = asyncio.Queue(2)
    tasks = [asyncio.create_task(consumer(name, queue)) for name in "ab"]
    await producer(queue, range(5))
    queue.shutdown()
    print(queue.qsize(), str(queue).rpartition(" ")[2])
    for attempt in queue.put(9), asyncio.sleep(0):
        try:
            await attempt
        except asyncio.QueueShutDown:
            print("no more puts")
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown:
        print("nor this way")
    await asyncio.gather(*tasks)
    await queue.join()
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown:
        print("nothing left")


async def immediate():
    queue = asyncio.Queue(2)
    making = asyncio.create_task(producer(queue, range(5)))
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(queue.qsize(), joining.done())
    queue.shutdown(immediate=True)
    await making
    await joining
    print(queue.qsize(), queue.empty())
    queue.shutdown()
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("shut")


async def waiting_getters():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(consumer(name, queue)) for name in "xyz"]
    await asyncio.sleep(0)
    queue.put_nowait("only")
    queue.shutdown()
    await asyncio.gather(*tasks)
    queue.shutdown(immediate=True)
    print(issubclass(asyncio.QueueShutDown, Exception), asyncio.QueueShutDown.__mro__[1].__name__)


for way in gentle, immediate, waiting_getters:
    print("--", way.__name__)
    asyncio.run(way())
