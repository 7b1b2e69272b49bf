"""What the loop does with exceptions that nobody awaits."""
import asyncio


def show(loop, context):
    parts = {key: type(value).__name__ for key, value in context.items() if key != "message"}
    print("handler:", context["message"].split(" at ")[0], parts, repr(context.get("exception")))


def broken(*args):
    raise ValueError(args)


async def failing(text):
    raise LookupError(text)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(show)
    loop.call_soon(broken, 1, 2)
    loop.call_later(0.1, broken)
    future = loop.create_future()
    future.add_done_callback(broken)
    future.set_result(None)
    await asyncio.sleep(0.2)
    loop.call_exception_handler({"message": "made by hand", "exception": OSError("x"), "more": [1]})
    loop.call_exception_handler({"message": "without exception"})
    task = asyncio.create_task(failing("never asked for"))
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)
    lost = loop.create_future()
    lost.set_exception(KeyError("lost"))
    del lost
    asked = asyncio.create_task(failing("asked for"))
    await asyncio.sleep(0)
    print(repr(asked.exception()))
    del asked

    def angry(loop, context):
        print("angry:", context["message"].split(" at ")[0])
        raise RuntimeError("handler failed")

    loop.set_exception_handler(angry)
    loop.call_soon(broken)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    try:
        loop.set_exception_handler("no callable")
    except TypeError as error:
        print(error)


asyncio.run(main())
