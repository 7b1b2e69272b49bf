import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext, suppress


@asynccontextmanager
async def resource(name, fail_enter=False):
    print("open", name)
    await asyncio.sleep(0.1)
    if fail_enter:
        raise OSError(f"cannot open {name}")
    try:
        yield name.upper()
    except ValueError as error:
        print(name, "sees", error)
        raise
    finally:
        await asyncio.sleep(0.1)
        print("close", name)


async def numbers():
    try:
        for n in range(10):
            yield n
            await asyncio.sleep(0)
    finally:
        print("generator closed")


async def farewell(name):
    print("bye", name)


async def main():
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(resource("a"))
        b = await stack.enter_async_context(resource("b"))
        stack.push_async_callback(farewell, a)
        stack.callback(print, "plain callback", b)
        stack.enter_context(suppress(KeyError))
        raise KeyError("suppressed")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(resource("c"))
            await stack.enter_async_context(resource("d", fail_enter=True))
    except OSError as error:
        print(error)
    async with aclosing(numbers()) as generator:
        async for n in generator:
            if n == 2:
                break
    async with nullcontext(5) as five:
        print(five)
    stack = AsyncExitStack()
    await stack.enter_async_context(resource("h"))
    moved = stack.pop_all()
    await stack.aclose()
    print("moved")
    await moved.aclose()


asyncio.run(main())
