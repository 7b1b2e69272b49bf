"""Runner: several runs on one loop."""
import asyncio


def attempt(what, *args, **kwargs):
    try:
        return what(*args, **kwargs)
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error}"


async def job(n):
    await asyncio.sleep(1)
    return n, asyncio.get_running_loop().time()


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaited"


async def left_over():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("left over is cancelled")
        raise


async def leaves():
    asyncio.create_task(left_over())
    await asyncio.sleep(0)
    return "left"


with asyncio.Runner() as runner:
    print(runner.run(job(1)), runner.run(job(2)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed(), asyncio.get_event_loop() is loop)
    print(runner.run(Awaitable()))
    print(attempt(runner.run, 3), "|", attempt(runner.run, job))
    print(runner.run(leaves()))
    print("still", len(asyncio.all_tasks(loop)))
print(loop.is_closed(), attempt(asyncio.get_event_loop))
print(attempt(runner.get_loop), "|", attempt(runner.__enter__))
runner.close()

lazy = asyncio.Runner(debug=True)
print(lazy.get_loop().get_debug())
lazy.close()
lazy.close()

made = []


def factory():
    made.append(asyncio.new_event_loop())
    return made[-1]


with asyncio.Runner(loop_factory=factory) as runner:
    print(runner.get_loop() is made[0], attempt(asyncio.get_event_loop))
    print(runner.run(job(3)))
print(made[0].is_closed())
print(asyncio.run(job(4), loop_factory=factory), len(made))


async def failing():
    raise KeyError("main")


async def cancels_itself():
    asyncio.current_task().cancel("own")
    await asyncio.sleep(0)


print(attempt(asyncio.run, failing()), "|", attempt(asyncio.run, cancels_itself()))


async def returns_while_cancelled():
    asyncio.current_task().cancel()
    return "value"


print(attempt(asyncio.run, returns_while_cancelled()))


async def fails_at_shutdown():
    async def stubborn():
        try:
            await asyncio.sleep(100)
        finally:
            raise ValueError("while being cancelled")

    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"], sorted(context)))
    asyncio.create_task(stubborn())
    await asyncio.sleep(0)


asyncio.run(fails_at_shutdown())


async def leaving():
    raise SystemExit(3)


async def interrupted():
    try:
        raise KeyboardInterrupt
    finally:
        print("finally")


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("KeyboardInterrupt came out")
try:
    asyncio.run(leaving())
except SystemExit as error:
    print("SystemExit", error.code)
