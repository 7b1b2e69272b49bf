"""Errors that pass from task to task keep their causes, contexts and notes."""
import asyncio
import traceback


def chain(error):
    parts = []
    while error is not None:
        notes = getattr(error, "__notes__", [])
        parts.append(repr(error) + (f" {notes}" if notes else ""))
        if error.__cause__ is not None:
            parts.append("because of")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("during")
            error = error.__context__
        else:
            error = None
    return " ".join(parts)


async def low(kind):
    await asyncio.sleep(0)
    raise kind("low")


async def middle(how):
    try:
        await low(KeyError)
    except KeyError as error:
        error.add_note("seen in middle")
        if how == "from":
            raise ValueError("middle") from error
        if how == "none":
            raise ValueError("middle") from None
        if how == "during":
            raise ValueError("middle")
        raise


async def through_task(how):
    try:
        await asyncio.create_task(middle(how))
    except Exception as error:
        error.add_note("passed a task")
        raise


async def main():
    for how in ("from", "none", "during", "again"):
        for way in (middle, through_task):
            try:
                await way(how)
            except Exception as error:
                print(how, way.__name__, chain(error))
                names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
                print("   ", names)
    task = asyncio.create_task(middle("from"))
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print(len(traceback.extract_tb(error.__traceback__)), error is task.exception())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(middle("from"))
            group.create_task(through_task("during"))
    except* ValueError as errors:
        for error in errors.exceptions:
            print(chain(error))
        print(errors.message, errors.__cause__, errors.__context__)
    results = await asyncio.gather(middle("none"), low(OSError), return_exceptions=True)
    print([chain(error) for error in results])
    try:
        try:
            await low(TypeError)
        finally:
            await low(LookupError)
    except LookupError as error:
        print(chain(error))


asyncio.run(main())
