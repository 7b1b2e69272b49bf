import asyncio
import contextvars

user = contextvars.ContextVar("user")


async def inner():
    user.set("inner")
    return user.get()


async def main():
    try:
        user.get()
    except LookupError as error:
        print("no user", "user" in str(error))
    user.set("main")
    print(await inner(), user.get())
    user.set("main")
    print(await asyncio.create_task(inner()), user.get())
    print(await asyncio.wait_for(inner(), 1), user.get())
    user.set("main")
    print(await asyncio.gather(inner(), inner()), user.get())
    print(await asyncio.shield(inner()), user.get())
    token = user.set("with token")
    print(token.old_value, token.var is user)
    user.reset(token)
    print(user.get())
    try:
        user.reset(token)
    except RuntimeError as error:
        print("used once")
    with user.set("in a block"):
        print(user.get())
    print(user.get())

    async def generator():
        user.set("generator")
        yield user.get()
        yield user.get()

    async for value in generator():
        print(value, user.get())
        user.set("consumer")
    context = contextvars.copy_context()
    user.set("after the copy")
    print(context[user], user in context, len(context) > 0, context.run(user.get))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback sees", user.get()))
    user.set("later")
    future.add_done_callback(lambda f: print("second sees", user.get()), context=context)
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
