from asyncio.events import get_running_loop

__all__ = ["to_thread"]


async def to_thread(func, /, *args, **kwargs):
    """Calls a function in a thread, so that the loop can go on; it sees the variables of this task."""
    import contextvars
    import functools

    loop = get_running_loop()
    context = contextvars.copy_context()
    call = functools.partial(context.run, func, *args, **kwargs)
    return await loop.run_in_executor(None, call)
