"""Timeouts inside of timeouts: which one expires, and who sees what."""
import asyncio


async def work(seconds):
    try:
        await asyncio.sleep(seconds)
        return "worked"
    except asyncio.CancelledError:
        print("   work was cancelled")
        raise


async def nest(outer, inner, seconds):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        async with asyncio.timeout(outer) as out:
            try:
                async with asyncio.timeout(inner) as into:
                    result = await work(seconds)
            except TimeoutError:
                result = "inner timeout"
            print("  inner over", into.expired(), out.expired())
            await asyncio.sleep(0.5)
    except TimeoutError as error:
        result = f"outer timeout, {type(error.__cause__).__name__}"
    print(f"{outer} {inner} {seconds}: {result} after {loop.time() - begin:g}")
    print("  ", out, into, sep="\n  ")


async def main():
    for outer, inner, seconds in [(3, 2, 1), (3, 1, 2), (1, 3, 2), (2, 2, 5), (1.25, 1, 2), (0, 1, 1), (1, 0, 1), (1, -1, 1)]:
        await nest(outer, inner, seconds)
    print(asyncio.current_task().cancelling())
    async with asyncio.timeout(None) as never:
        never.reschedule(asyncio.get_running_loop().time() + 1)
        try:
            async with asyncio.timeout_at(never.when()) as same:
                await asyncio.sleep(5)
        except TimeoutError:
            print("the inner one of two equal ones?", same.expired(), never.expired())
            never.reschedule(None)
    print(never, never.expired())


asyncio.run(main())
