"""asyncio.run does not wait for tasks: it cancels them, and reports what they raise then."""
import asyncio


async def background(name, seconds, answer=None):
    try:
        await asyncio.sleep(seconds)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        if answer is not None:
            raise answer
        await asyncio.sleep(0.5)
        print(name, "cleaned up at", asyncio.get_running_loop().time())
        raise
    finally:
        print(name, "finally")


async def main():
    tasks = [asyncio.create_task(background("short", 0.5)), asyncio.create_task(background("long", 50))]
    tasks.append(asyncio.create_task(background("bad", 50, ValueError("while cancelled"))))
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print("handler:", context["message"], repr(context["exception"]))
    )
    await asyncio.sleep(1)
    return [task.done() for task in tasks]


print(asyncio.run(main()))


async def never_started():
    asyncio.create_task(background("unborn", 1))
    print("main ends at once")


asyncio.run(never_started())


async def spawns_while_cancelled():
    async def late():
        print("late runs")
        await asyncio.sleep(1)

    async def parent():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.create_task(late())

    asyncio.create_task(parent())
    await asyncio.sleep(0)


asyncio.run(spawns_while_cancelled())
