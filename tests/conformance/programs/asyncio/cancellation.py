import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("attempt", attempt, error.args)
            if attempt == 1:
                raise


async def main():
    task = asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(1)
    print(task.cancel("first"), task.cancelling(), task.done())
    await asyncio.sleep(1)
    print(task.cancel("second"), task.cancelling(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as error:
        print("outer", error.args, task.cancelled())
    print(task.cancel(), asyncio.get_running_loop().time())


asyncio.run(main())
