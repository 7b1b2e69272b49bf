import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def get():
    return var.get()


async def set_to(value):
    var.set(value)
    return asyncio.current_task().get_name()


with asyncio.Runner() as runner:
    print(runner.run(set_to("first")), runner.run(get()))
    print(runner.get_loop() is runner.get_loop(), runner.get_loop().is_running())
    context = contextvars.copy_context()
    print(runner.run(set_to("own"), context=context), context[var], runner.run(get()))
    try:
        runner.run(5)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

    async def nested():
        coroutine = get()
        try:
            runner.run(coroutine)
        except RuntimeError as error:
            print(error)
        finally:
            coroutine.close()

    runner.run(nested())

    async def background():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("background cancelled at", asyncio.get_running_loop().time())

    async def leave_behind():
        asyncio.create_task(background())
        await asyncio.sleep(1)

    runner.run(leave_behind())
    print("still open")
print(var.get())
for action in runner.get_loop, runner.__enter__:
    try:
        action()
    except RuntimeError as error:
        print(error)
runner.close()

lazy = asyncio.Runner(debug=True)
print(lazy.get_loop().get_debug())
lazy.close()


def factory():
    print("factory called")
    return asyncio.new_event_loop()


print(asyncio.run(get(), loop_factory=factory))
with asyncio.Runner(loop_factory=factory) as runner:
    print("before the first run")
    print(runner.run(get()))


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1, "slept").__await__()
        return "awaited"


print(asyncio.run(Awaitable()))
try:
    asyncio.run(get)
except (TypeError, ValueError) as error:
    print(error)


async def fails():
    raise SystemExit(3)


try:
    asyncio.run(fails())
except SystemExit as error:
    print("exit", error.code)
