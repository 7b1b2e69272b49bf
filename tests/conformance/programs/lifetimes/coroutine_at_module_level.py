"""A coroutine that is made where nothing can await it, and one that is closed instead."""
import asyncio


async def work():
    print("never printed")


work()
left = work()
again = left
left = None
print(asyncio.iscoroutine(work()))
print("kept", again.cr_frame is not None)
again.close()
