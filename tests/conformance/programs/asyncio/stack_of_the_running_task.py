import asyncio
import io


def program(frames):
    return [frame.f_code.co_name for frame in frames if frame.f_code.co_filename == __file__]


def printed(task, **options):
    output = io.StringIO()
    task.print_stack(file=output, **options)
    lines = output.getvalue().splitlines()
    place = f'  File "{__file__}"'
    return [lines[0].partition(" for ")[0], *(line.removeprefix(place) for line in lines if line.startswith(place))]


def callee(task):
    print("in callee", program(task.get_stack()), printed(task))


async def inner():
    task = asyncio.current_task()
    print("in inner", program(task.get_stack())[-1:], printed(task)[-1:])
    print(program(task.get_stack(limit=1)), task.get_stack(limit=0), printed(task, limit=1))
    callee(task)
    await asyncio.sleep(0)


async def raises():
    try:
        await asyncio.sleep(0)
        1 / 0
    except ZeroDivisionError as error:
        note = str(error)
        raise ValueError(note) from error


def generator():
    yield 1


async def main():
    task = asyncio.create_task(inner())
    await asyncio.sleep(0)
    print("suspended", program(task.get_stack()), printed(task), task.get_coro().cr_frame.f_back)
    await task
    failed = asyncio.create_task(raises())
    await asyncio.wait([failed])
    print("failed", program(failed.get_stack()), printed(failed), repr(failed.exception()))
    suspended = generator()
    next(suspended)
    print(suspended.gi_frame.f_back)


asyncio.run(main())
