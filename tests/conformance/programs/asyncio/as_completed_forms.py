"""as_completed as an iterator and as an asynchronous iterator."""
import asyncio


async def value(n, delay):
    await asyncio.sleep(delay)
    if n < 0:
        raise ValueError(n)
    return n


async def main():
    for earliest in asyncio.as_completed([value(1, 3), value(2, 1), value(3, 2)]):
        print(type(earliest).__name__, await earliest)
    tasks = [asyncio.create_task(value(n, d), name=f"t{n}") for n, d in ((1, 2), (2, 2), (3, 1))]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, await task)
    async for task in asyncio.as_completed([value(7, 1), value(8, 0)]):
        print(isinstance(task, asyncio.Task), task.result())
    try:
        for earliest in asyncio.as_completed([value(1, 1), value(2, 5), value(3, 5)], timeout=2):
            print(await earliest)
    except TimeoutError as error:
        print(repr(error))
    try:
        async for task in asyncio.as_completed([value(1, 1), value(2, 5)], timeout=2):
            print(task.result())
    except TimeoutError as error:
        print(repr(error))
    for earliest in asyncio.as_completed([value(-1, 1), value(2, 2)]):
        try:
            print(await earliest)
        except ValueError as error:
            print(repr(error))
    print(list(asyncio.as_completed([])), [x async for x in asyncio.as_completed(())])
    iterator = asyncio.as_completed([value(5, 1)])
    print(iter(iterator) is iterator, aiter(iterator) is iterator, await next(iterator))
    try:
        next(iterator)
    except StopIteration:
        print("over")
    for wrong in (value(1, 1), asyncio.create_task(value(1, 0)), 3):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
        if hasattr(wrong, "close"):
            wrong.close()


asyncio.run(main())
