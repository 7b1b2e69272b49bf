"""The loop closes at its end whatever it knows and somebody still holds, also what is over already."""
import asyncio


class Loud(asyncio.Task):
    """Says which coroutines the loop makes tasks of."""

    def __init__(self, coroutine, **options):
        print("task of", getattr(coroutine, "__name__", type(coroutine).__name__))
        super().__init__(coroutine, **options)


async def numbers(count):
    try:
        for number in range(count):
            yield number
    finally:
        print("numbers end")


held = []


async def main(kind):
    generator = numbers(2)
    if kind != "dropped":
        held.append(generator)
    match kind:
        case "exhausted" | "dropped":
            print([number async for number in generator])
        case "closed":
            print(await anext(generator))
            await generator.aclose()
        case "failed":
            print(await anext(generator))
            try:
                await generator.athrow(ValueError)
            except ValueError:
                print("failed")
        case "open":
            print(await anext(generator))
        case "new":
            pass
    del generator


for kind in ("exhausted", "dropped", "closed", "failed", "open", "new"):
    print("--", kind)
    with asyncio.Runner() as runner:
        runner.get_loop().set_task_factory(lambda loop, coro, **options: Loud(coro, loop=loop, **options))
        runner.run(main(kind))
    held.clear()
