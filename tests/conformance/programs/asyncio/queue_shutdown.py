"""Queue.shutdown: what getters and putters are told."""
import asyncio


async def get(queue, name):
    try:
        print(name, "got", await queue.get())
    except asyncio.QueueShutDown as error:
        print(name, "QueueShutDown", error.args)


async def put(queue, item):
    try:
        await queue.put(item)
        print("put", item)
    except asyncio.QueueShutDown:
        print("could not put", item)


async def join(queue):
    await queue.join()
    print("joined")


async def main(immediate):
    print("immediate", immediate)
    queue = asyncio.Queue(2)
    tasks = [asyncio.create_task(put(queue, n)) for n in range(4)] + [asyncio.create_task(join(queue))]
    await asyncio.sleep(0)
    print(queue)
    queue.shutdown(immediate=immediate)
    print(queue, queue.qsize(), queue.empty(), queue.full())
    await asyncio.sleep(0)
    for n in range(3):
        await get(queue, n)
    for call in (queue.get_nowait, lambda: queue.put_nowait(1), queue.task_done, queue.task_done, queue.task_done):
        try:
            print(call())
        except (asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown, ValueError) as error:
            print(type(error).__name__, error)
    await asyncio.wait(tasks)
    empty = asyncio.Queue()
    waiting = [asyncio.create_task(get(empty, name)) for name in "abc"]
    await asyncio.sleep(0)
    print(empty, empty.maxsize)
    empty.shutdown(immediate)
    empty.shutdown()
    await asyncio.wait(waiting)
    await empty.join()


asyncio.run(main(False))
asyncio.run(main(True))
