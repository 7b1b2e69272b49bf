"""Generators left half way: the loop closes them when it shuts down, or when nobody holds them."""
import asyncio


async def counter(name):
    try:
        n = 0
        while True:
            yield n
            n += 1
    finally:
        print(f"closing {name} in", type(asyncio.current_task()).__name__)
        await asyncio.sleep(1)
        print("closed", name)


kept = []


async def main():
    dropped = counter("dropped")
    print(await anext(dropped))
    del dropped
    print("dropped it")
    await asyncio.sleep(2)

    async for n in counter("broken off"):
        if n == 2:
            break
    print("left the loop")
    await asyncio.sleep(2)

    for name in ("kept 1", "kept 2"):
        generator = counter(name)
        kept.append(generator)
        print(await anext(generator), await anext(generator))
    unstarted = counter("never begun")
    kept.append(unstarted)
    print("main is over")


asyncio.run(main())
for generator in kept:
    print(generator.ag_running, generator.ag_await, generator.ag_frame is None)


async def failing():
    try:
        yield 1
    finally:
        raise ValueError("in its cleanup")


async def other():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(context["message"].partition("<")[0], repr(context["exception"]))
    )
    generator = failing()
    kept.append(generator)
    print(await anext(generator))


asyncio.run(other())
