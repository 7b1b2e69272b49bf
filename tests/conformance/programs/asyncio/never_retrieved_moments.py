"""When the loop speaks of an exception that nobody has asked for."""
import asyncio


def handler(loop, context):
    print("  handler:", context["message"], repr(context.get("exception")))


async def bad(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    print("dropped at once")
    asyncio.create_task(bad("a"))
    await asyncio.sleep(0)
    print("kept in a variable")
    task = asyncio.create_task(bad("b"))
    await asyncio.sleep(0)
    print("still silent")
    task = None
    print("asked for")
    task = asyncio.create_task(bad("c"))
    await asyncio.sleep(0)
    task.exception()
    task = None
    print("in a list")
    tasks = [asyncio.create_task(bad(f"d{n}")) for n in range(3)]
    await asyncio.sleep(0)
    tasks.pop(1)
    print("one popped")
    tasks.clear()
    print("cleared")
    results = await asyncio.gather(bad("e"), bad("f"), return_exceptions=True)
    print("gather has them", len(results))
    try:
        await asyncio.gather(bad("g"), bad("h"))
    except ValueError as error:
        print("only the first is raised:", error)
    done, _ = await asyncio.wait([asyncio.create_task(bad("i"))])
    print("wait does not ask")
    done = None
    print("awaited")
    try:
        await asyncio.create_task(bad("j"))
    except ValueError:
        pass
    future = loop.create_future()
    future.set_exception(ValueError("k"))
    future.add_done_callback(lambda f: print("  callback", f.exception()))
    future = None
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
