import asyncio


async def main():
    print("waiting")
    try:
        await asyncio.Event().wait()
    finally:
        print("a loop that waits never comes here")


asyncio.run(main())
