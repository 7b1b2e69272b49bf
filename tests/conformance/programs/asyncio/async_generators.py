"""Asynchronous generators: closed when they are left, and when the loop shuts down."""
import asyncio
import contextlib


async def numbers(name, count=5):
    try:
        for n in range(count):
            yield n
            await asyncio.sleep(0.1)
    finally:
        print(name, "closes")
        await asyncio.sleep(0.1)
        print(name, "closed")


kept = []


async def main():
    async for n in numbers("whole", 2):
        print(n)
    agen = numbers("closed by hand")
    print(await anext(agen))
    await agen.aclose()
    print(await anext(agen, "over"))
    async with contextlib.aclosing(numbers("aclosing")) as agen:
        async for n in agen:
            if n == 1:
                break
    print([n async for n in numbers("comprehension", 3) if n != 1])
    agen = numbers("asend")
    print(await agen.asend(None), await agen.asend("ignored"))
    try:
        await agen.athrow(ValueError("thrown in"))
    except ValueError as error:
        print(error)
    left = numbers("left open")
    kept.append(left)
    print(await anext(left))
    print("main ends")


asyncio.run(main())


async def refuses():
    try:
        yield 1
    finally:
        raise KeyError("at shutdown")


async def second():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"].partition("<")[0], sorted(context)))
    agen = refuses()
    kept.append(agen)
    await anext(agen)


asyncio.run(second())
