"""A task that nobody awaits fails: it is told of when the last reference goes."""
import asyncio


async def fail(message):
    await asyncio.sleep(0)
    raise ValueError(message)


async def main():
    asyncio.create_task(fail("forgotten"))
    await asyncio.sleep(0.1)
    print("the forgotten one has been told of")
    kept = asyncio.create_task(fail("kept"))
    await asyncio.sleep(0.1)
    print("the kept one not yet:", kept.done())
    kept = None
    print("now it has")
    asked = asyncio.create_task(fail("asked"))
    await asyncio.sleep(0.1)
    print("exception:", repr(asked.exception()))
    asked = None
    print("end of main")


asyncio.run(main())
