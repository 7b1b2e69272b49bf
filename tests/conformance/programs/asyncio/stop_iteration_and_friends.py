"""Exceptions with a meaning of their own, raised where asyncio has to pass them on."""
import asyncio


async def raises(error):
    await asyncio.sleep(0)
    raise error


async def outcome(name, awaitable):
    try:
        print(name, "gave", await awaitable)
    except BaseException as error:
        cause = f" from {error.__cause__!r}" if error.__cause__ else ""
        print(name, "raised", repr(error) + cause)


async def generator(error):
    yield 1
    raise error


async def main():
    loop = asyncio.get_running_loop()
    for error in (StopIteration(1), StopAsyncIteration(2), GeneratorExit(3), asyncio.CancelledError("own"), TimeoutError("own")):
        await outcome("coroutine", raises(error))
        await outcome("task", asyncio.create_task(raises(error)))
        await outcome("gather", asyncio.gather(raises(error), return_exceptions=True))
    for error in (StopIteration(1), StopIteration, GeneratorExit("x"), asyncio.CancelledError("given"), KeyError):
        future = loop.create_future()
        try:
            future.set_exception(error)
        except TypeError as problem:
            print("refused", problem)
            continue
        await outcome("future", future)
    for wrong in (3, "text", None, int):
        try:
            loop.create_future().set_exception(wrong)
        except TypeError as problem:
            print("refused", problem)
    for error in (StopIteration(1), StopAsyncIteration(2)):
        async def walk():
            return [n async for n in generator(error)]

        await outcome("generator", walk())
    result = loop.create_future()
    result.set_result(StopIteration("as a result"))
    await outcome("result", result)

    async def returns():
        return StopIteration("returned")

    await outcome("returned", asyncio.create_task(returns()))
    for change in (lambda f: f.set_result(2), lambda f: f.set_exception(ValueError()), lambda f: f.result(), lambda f: f.exception()):
        done, open_ = loop.create_future(), loop.create_future()
        done.set_result(1)
        for future in (done, open_):
            try:
                print(change(future))
            except asyncio.InvalidStateError as problem:
                print(type(problem).__name__)
            if future is open_ and future.done() and not future.cancelled():
                future.exception()


asyncio.run(main())
