"""Tasks in a list live as long as the list."""
import asyncio


async def fail(n):
    raise ZeroDivisionError(f"job {n}")


async def main():
    tasks = [asyncio.create_task(fail(n), name=f"job-{n}") for n in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([task.done() for task in tasks])
    tasks.pop(0)
    print("popped")
    del tasks[0]
    print("deleted")
    tasks.clear()
    print("cleared")
    holder = {"task": asyncio.create_task(fail(9))}
    await asyncio.sleep(0.5)
    holder["task"] = None
    print("replaced")


asyncio.run(main())
