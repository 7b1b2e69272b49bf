"""Debug mode looks at more, and says more."""
import asyncio
import time


async def coro():
    pass


def slow():
    time.sleep(0.25)


async def slow_step():
    time.sleep(0.5)
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    made = coro()
    for name, args in (("call_soon", (made,)), ("call_soon", (coro,)), ("call_soon", (3,)), ("call_later", (1, coro)), ("call_at", (1, made)), ("call_soon_threadsafe", (coro,))):
        try:
            getattr(loop, name)(*args)
        except TypeError as error:
            print(str(error))
    made.close()
    loop.call_soon(slow)
    await asyncio.sleep(0.1)
    loop.slow_callback_duration = 1
    loop.call_soon(slow)
    await asyncio.sleep(0.1)
    loop.slow_callback_duration = 0.3
    await asyncio.create_task(slow_step(), name="slow one")
    print(loop)


asyncio.run(main(), debug=True)


async def plain():
    print(asyncio.get_running_loop().get_debug())
    asyncio.get_running_loop().set_debug(True)
    print(asyncio.get_running_loop().get_debug())


asyncio.run(plain())
