"""asyncio.Runner: many runs on one loop, its context, and what it does at the end."""
import asyncio
import contextvars

mood = contextvars.ContextVar("mood", default="calm")


async def change(value):
    before = mood.get()
    mood.set(value)
    await asyncio.sleep(1)
    return before, mood.get(), asyncio.get_running_loop().time()


async def leaves_tasks():
    async def background(n):
        try:
            await asyncio.sleep(100)
        finally:
            print("   background", n, "ends at", asyncio.get_running_loop().time())
            if n == 2:
                raise LookupError("in the background")

    for n in range(3):
        asyncio.create_task(background(n), name=f"bg{n}")
    await asyncio.sleep(1)
    return sorted(task.get_name() for task in asyncio.all_tasks())


with asyncio.Runner() as runner:
    loop = runner.get_loop()
    loop.set_exception_handler(lambda loop, context: print("  ", context["message"], repr(context["exception"])))
    print(runner.run(change("glad")))
    print(runner.run(change("sad")), mood.get())
    own = contextvars.copy_context()
    print(runner.run(change("own"), context=own), own[mood])
    print(runner.run(change("last")))
    print(runner.get_loop() is loop, loop.is_running())
    print(runner.run(leaves_tasks()))
    for wrong in (3, change, None):
        try:
            runner.run(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, str(error).partition(" at ")[0].partition("got ")[0])

    class Awaitable:
        def __await__(self):
            return (yield from change("awaitable").__await__())

    print(runner.run(Awaitable()))
    try:
        runner.run(asyncio.wait_for(asyncio.sleep(9), 1))
    except TimeoutError:
        print("an error comes out, the runner lives on", loop.is_closed())
print(loop.is_closed())
for method in (runner.get_loop, lambda: runner.run(change("x"))):
    coroutine = None
    try:
        method()
    except RuntimeError as error:
        print(error)
runner = asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop)
runner.close()
print("never begun")
with asyncio.Runner(debug=True) as runner:
    print(runner.get_loop().get_debug())
    runner.close()
    runner.close()
