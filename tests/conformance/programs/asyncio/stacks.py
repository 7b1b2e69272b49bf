"""get_stack and print_stack of a task."""
import asyncio
import io


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


async def failing():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def main():
    task = asyncio.create_task(outer(), name="outer")
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in task.get_stack()], task.get_stack(limit=0))
    out = io.StringIO()
    task.print_stack(file=out)
    print(out.getvalue())
    bad = asyncio.create_task(failing(), name="bad")
    await asyncio.wait([bad])
    print([frame.f_code.co_name for frame in bad.get_stack()])
    out = io.StringIO()
    bad.print_stack(file=out, limit=1)
    print(out.getvalue())
    await task
    print(task.get_stack())
    out = io.StringIO()
    task.print_stack(file=out)
    print(out.getvalue())


asyncio.run(main())
