import asyncio


async def raises(kind):
    raise kind("out")


async def generator(kind):
    yield 1
    raise kind("out")


async def main():
    for kind in StopIteration, StopAsyncIteration, GeneratorExit:
        task = asyncio.ensure_future(raises(kind))
        try:
            await task
        except BaseException as error:
            print("coroutine", type(error).__name__, error, repr(error.__cause__))
        try:
            async for _ in generator(kind):
                pass
            print("the loop ended quietly")
        except BaseException as error:
            print("generator", type(error).__name__, error, repr(error.__cause__))
    future = asyncio.get_running_loop().create_future()
    try:
        future.set_exception(StopIteration)
        future.result()
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
    result = await asyncio.gather(raises(StopAsyncIteration), return_exceptions=True)
    print(result)


asyncio.run(main())
