"""The methods of an asynchronous generator want to be awaited, too."""
import asyncio


async def numbers():
    yield 1
    yield 2


async def main():
    gen = numbers()
    gen.asend(None)
    gen.aclose()
    gen.athrow(ValueError)
    anext(gen)
    gen.__anext__()
    print(await anext(gen))
    numbers()
    print("an asynchronous generator that was never begun says nothing")
    await gen.aclose()


asyncio.run(main())
