"""Tracebacks as they are printed: of tasks, of groups, of chains, with the program's own lines."""
import asyncio
import traceback


async def fails(n):
    await asyncio.sleep(0)
    return 1 / n


async def calls(n):
    return await fails(n)


def own_lines(error):
    """Only what belongs to this program; CPython's own files lie elsewhere."""
    for part in traceback.TracebackException.from_exception(error).format():
        for line in part.splitlines():
            if "asyncio" not in line and "await fut" not in line:
                print("   |", line)


async def main():
    try:
        await calls(0)
    except ZeroDivisionError as error:
        own_lines(error)
    task = asyncio.create_task(calls(0))
    await asyncio.wait([task])
    own_lines(task.exception())
    print(traceback.format_exception_only(task.exception()))
    stack = task.get_stack()
    print([(frame.f_code.co_name, frame.f_lineno) for frame in stack])
    waiting = asyncio.create_task(calls(1))
    print([frame.f_code.co_name for frame in waiting.get_stack()])
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in waiting.get_stack()])
    await waiting
    print(waiting.get_stack())
    try:
        await calls("x")
    except TypeError as error:
        summary = traceback.extract_tb(error.__traceback__)
        print([(frame.name, frame.lineno, frame.line) for frame in summary])
        error.add_note("a note")
        print(traceback.format_exception_only(error))
    try:
        raise ExceptionGroup("two", [ZeroDivisionError("a"), ExceptionGroup("inner", [TypeError("b")])])
    except ExceptionGroup as error:
        own_lines(error)


asyncio.run(main())
