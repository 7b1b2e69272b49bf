import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")
depth = contextvars.ContextVar("depth", default=0)


def log(what):
    print(f"[{request.get()}:{depth.get()}] {what}")


def callback(what):
    log(f"callback {what}")
    depth.set(99)


async def child(name):
    depth.set(depth.get() + 1)
    log(f"child {name}")
    await asyncio.sleep(0)
    if depth.get() < 3:
        await child(name + "'")
        await asyncio.create_task(child(name + "+"))
    log(f"end of {name}")


async def handle(number):
    token = request.set(f"r{number}")
    loop = asyncio.get_running_loop()
    loop.call_soon(callback, number)
    loop.call_later(0.1, callback, f"later {number}")
    fresh = contextvars.Context()
    loop.call_soon(callback, f"fresh {number}", context=fresh)
    await child(f"c{number}")
    request.reset(token)
    log("after reset")
    loop.call_soon(callback, "reset")
    await asyncio.sleep(0.2)
    return sorted(variable.name for variable in fresh), fresh[depth]


async def main():
    print(await asyncio.gather(handle(1), handle(2)))
    log("main")
    context = contextvars.copy_context()
    task = asyncio.create_task(child("own"), context=context)
    await task
    log("main again")
    print(context[depth], task.get_context() is context)
    try:
        context.run(request.reset, contextvars.ContextVar("other").set(1))
    except ValueError as error:
        print(type(error).__name__)


asyncio.run(main())
log("outside")
