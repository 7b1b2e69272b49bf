"""Timers far apart: the loop turns once for each, and not in between."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(100, print, "a hundred seconds")
    loop.call_later(200, print, "two hundred seconds")
    await asyncio.sleep(300)
    print(loop.time())


asyncio.run(main())
