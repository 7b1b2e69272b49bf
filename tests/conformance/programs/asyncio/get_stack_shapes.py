import asyncio
import io


async def inner(future):
    x = 1
    await future


async def middle(future):
    await inner(future)


async def outer(future):
    await middle(future)


async def failing():
    await asyncio.sleep(0)
    raise ValueError("x")


def names(task, **options):
    return [(frame.f_code.co_name, frame.f_lineno) for frame in task.get_stack(**options)]


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(future))
    print(names(task))
    await asyncio.sleep(0)
    print(names(task), names(task, limit=1), names(task, limit=0))
    output = io.StringIO()
    task.print_stack(file=output)
    print(output.getvalue().splitlines()[1:])
    bad = asyncio.create_task(failing())
    await asyncio.wait([bad])
    print(names(bad))
    output = io.StringIO()
    bad.print_stack(file=output)
    lines = output.getvalue().splitlines()
    print(lines[0].partition(" for ")[0], lines[-1])
    bad.exception()
    future.set_result(None)
    await task
    output = io.StringIO()
    task.print_stack(file=output)
    print(names(task), output.getvalue().partition(" for ")[0])


asyncio.run(main())
