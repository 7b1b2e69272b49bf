"""What an exception handler is told: the keys and texts of each kind of trouble."""
import asyncio
import gc


def told(loop, context):
    print("  ", sorted(context), context["message"].partition("<")[0].partition(" at ")[0], repr(context.get("exception")))


async def fails(error):
    raise error


def boom(*args):
    raise ZeroDivisionError(f"boom{args if len(args) == 1 and args[0] == 1 else ''}")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(told)
    print(loop.get_exception_handler() is told)
    print("a callback")
    loop.call_soon(boom, 1)
    await asyncio.sleep(0)
    print("a timer")
    loop.call_later(0.5, boom)
    await asyncio.sleep(1)
    print("a done callback")
    future = loop.create_future()
    future.add_done_callback(boom)
    future.set_result(None)
    await asyncio.sleep(0)
    print("a task that nobody asked")
    task = asyncio.create_task(fails(ValueError("lost")))
    await asyncio.sleep(0)
    del task
    gc.collect()
    print("a future that nobody asked")
    future = loop.create_future()
    future.set_exception(KeyError("lost"))
    del future
    print("by hand")
    loop.call_exception_handler({"message": "by hand", "colour": "red"})
    try:
        loop.call_exception_handler({})
    except KeyError as error:
        print("   no message", error)
    print("a handler that fails itself")

    def broken(loop, context):
        if context["message"] == "Unhandled error in exception handler":
            told(loop, context)
        else:
            raise LookupError("handler")

    loop.set_exception_handler(broken)
    default = loop.default_exception_handler
    loop.default_exception_handler = lambda context: told(loop, context)
    loop.call_exception_handler({"message": "first"})
    loop.default_exception_handler = default
    for wrong in (3, "text"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as error:
            print(error)
    loop.set_exception_handler(None)


asyncio.run(main())
