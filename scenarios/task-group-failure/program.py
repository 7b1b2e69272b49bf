import asyncio


async def fetch(page, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("stopped fetching", page)
        raise
    if page == "prices":
        raise ConnectionError(f"no {page} today")
    print("fetched", page)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for n, page in enumerate(["news", "prices", "sport"], start=1):
                group.create_task(fetch(page, n), name=page)
    except* ConnectionError as failed:
        print("the group raised:", failed.exceptions)


asyncio.run(main())
