import asyncio


async def coroutine():
    return "coroutine"


async def main():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_soon(order.append, "the loop had a turn")
    iterator = coroutine().__await__()
    try:
        next(iterator)
    except StopIteration as stop:
        order.append(stop.value)
    task = asyncio.create_task(coroutine())
    iterator = task.__await__()
    order.append(next(iterator) is task)
    print(order, task.done())
    await asyncio.sleep(0)
    try:
        next(iterator)
    except StopIteration as stop:
        order.append(stop.value)
    print(order)
    print(await task)
    future = loop.create_future()
    iterator = future.__await__()
    next(iterator)
    future.set_result("set")
    try:
        iterator.send(None)
    except StopIteration as stop:
        print(stop.value)


asyncio.run(main())
