import asyncio


async def fail(error, delay=0):
    await asyncio.sleep(delay)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("v")))
            group.create_task(fail(TypeError("t")))
            group.create_task(fail(OSError("o")))
    except* ValueError as caught:
        print("values", caught.exceptions)
    except* (TypeError, OSError) as caught:
        print("others", caught.exceptions)
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail(ValueError("v")))
                group.create_task(fail(KeyError("k")))
        except* ValueError:
            print("only the value")
    except ExceptionGroup as rest:
        print("rest", rest.exceptions)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(ValueError("inner")))
            outer.create_task(fail(ValueError("never")))
    except* ValueError as caught:
        print(caught.exceptions, caught.subgroup(lambda e: isinstance(e, ValueError)) is not None)
    results = await asyncio.gather(fail(ValueError(1)), fail(KeyError(2)), asyncio.sleep(0, "ok"), return_exceptions=True)
    errors = [r for r in results if isinstance(r, Exception)]
    try:
        raise ExceptionGroup("several", errors)
    except* KeyError as caught:
        print("key", caught.exceptions)
    except* ValueError as caught:
        print("value", caught.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("x")))
            raise BaseExceptionGroup("mine", [ValueError("body")])
    except* ValueError as caught:
        print(caught.message, [type(e).__name__ for e in caught.exceptions])


asyncio.run(main())
