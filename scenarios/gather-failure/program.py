import asyncio


async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    if page == "prices":
        raise ConnectionError(f"no {page} today")
    print("fetched", page)
    return page


async def main():
    try:
        await asyncio.gather(fetch("news", 1), fetch("prices", 2), fetch("sport", 3))
    except ConnectionError as error:
        print("gather raised:", error)
    await asyncio.sleep(2)
    print("and sport was never stopped")


asyncio.run(main())
