"""What becomes of exceptions that nobody catches in callbacks."""
import asyncio


def failing(number):
    raise ValueError(number)


def show(loop, context):
    print("handler:", context["message"], sorted(context), repr(context.get("exception")))


def broken(loop, context):
    raise RuntimeError("the handler is broken")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(show)
    print(loop.get_exception_handler() is show)
    loop.call_soon(failing, 1)
    loop.call_later(1, failing, 2)
    await asyncio.sleep(2)
    loop.call_exception_handler({"message": "my own"})
    loop.call_exception_handler({"message": "with more", "exception": KeyError("k"), "task": asyncio.current_task()})
    for bad in (3, "handler"):
        try:
            loop.set_exception_handler(bad)
        except TypeError as error:
            print(error)
    loop.set_exception_handler(broken)
    loop.call_soon(failing, 3)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_soon(failing, 4)
    await asyncio.sleep(0)
    loop.default_exception_handler({"message": "direct", "b": 2, "a": [1]})
    loop.default_exception_handler({"exception": OSError("no message")})
    loop.call_exception_handler({})


asyncio.run(main())


async def ends():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(show)
    loop.call_soon(exit_now)
    await asyncio.sleep(1)
    print("never")


def exit_now():
    raise SystemExit("leaving")


asyncio.run(ends())
