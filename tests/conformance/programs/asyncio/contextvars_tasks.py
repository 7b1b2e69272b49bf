"""Every task and every callback has a copy of the context in which it was made."""
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def child(name):
    print(name, "sees", user.get())
    user.set(name)
    await asyncio.sleep(0)
    print(name, "set", user.get())


def callback(*args):
    print("callback sees", user.get())
    user.set("callback")


async def main():
    user.set("main")
    first = asyncio.create_task(child("first"))
    user.set("changed")
    second = asyncio.create_task(child("second"))
    await asyncio.gather(first, second)
    print("main still sees", user.get())
    await child("awaited directly")
    print("now main sees", user.get())

    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    context.run(user.set, "in the context")
    loop.call_soon(callback)
    loop.call_soon(callback, context=context)
    loop.call_later(1, callback, context=context)
    done = asyncio.create_task(child("with context"), context=context)
    done.add_done_callback(callback)
    done.add_done_callback(callback, context=context)
    print(done.get_context() is context)
    await asyncio.sleep(2)
    print("context has", context[user], "main has", user.get())
    print(first.get_context()[user], second.get_context().get(user))


asyncio.run(main())
print("outside:", user.get())


async def set_it():
    user.set("runner")


async def get_it():
    print("in the runner:", user.get())


with asyncio.Runner() as runner:
    runner.run(set_it())
    runner.run(get_it())
    other = contextvars.copy_context()
    other.run(user.set, "given")
    runner.run(get_it(), context=other)
print("outside:", user.get())
