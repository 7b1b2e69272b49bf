from _asyncio import BaseEventLoop

from asyncio.coroutines import iscoroutine
from asyncio.format_helpers import _format_callback_source
from asyncio.log import logger
from asyncio.servers import Server
from asyncio.tasks import Task, ensure_future, gather

__all__ = ["BaseEventLoop", "Server"]


def _queue_of(handles):
    """`loop._ready`, to be looked at."""
    from collections import deque

    return deque(handles)


def _ensure_future(loop, future):
    return ensure_future(future, loop=loop)


def _call_later(loop, delay, callback, args, context):
    """Of a loop that has a clock or a `call_at` of its own, or with a delay that is no plain number."""
    return loop.call_at(loop.time() + delay, callback, *args, context=context)


def _select(loop, timeout):
    """Of a loop that was given a selector."""
    loop._process_events(loop._selector.select(timeout))


def _check_callback(callback, method):
    import inspect

    if iscoroutine(callback) or inspect.iscoroutinefunction(callback):
        raise TypeError(f"coroutines cannot be used with {method}()")
    if not callable(callback):
        raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")


def _report_slow(handle, took):
    callback = handle._callback
    task = getattr(callback, "__self__", None)
    shown = repr(task) if isinstance(task, Task) else str(handle)
    logger.warning("Executing %s took %.3f seconds", shown, took)


def call_exception_handler(loop, context):
    handler = loop.get_exception_handler()
    if handler is None:
        try:
            loop.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            logger.error("Exception in default exception handler", exc_info=True)
        return
    try:
        thing = context.get("task") or context.get("future") or context.get("handle")
        if thing is not None and hasattr(thing, "get_context"):
            thing.get_context().run(handler, loop, context)
        else:
            handler(loop, context)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        _report_failed_handler(loop, context, error)


def _report_failed_handler(loop, context, error):
    try:
        loop.default_exception_handler({
            "message": "Unhandled error in exception handler",
            "exception": error,
            "context": context,
        })
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException:
        logger.error(
            "Exception in default exception handler while handling an unexpected error in custom exception handler",
            exc_info=True,
        )


def default_exception_handler(loop, context):
    message = context.get("message") or "Unhandled exception in event loop"
    exception = context.get("exception")
    exc_info = False if exception is None else (type(exception), exception, exception.__traceback__)
    handle = loop._current_handle
    if "source_traceback" not in context and handle is not None and handle._source_traceback:
        context["handle_traceback"] = handle._source_traceback
    lines = [message]
    for key in sorted(context):
        if key not in ("message", "exception"):
            lines.append(f"{key}: {_shown(key, context[key])}")
    logger.error("\n".join(lines), exc_info=exc_info)


def _shown(key, value):
    if key not in ("source_traceback", "handle_traceback"):
        return repr(value)
    import traceback

    what = "Object" if key == "source_traceback" else "Handle"
    text = "".join(traceback.format_list(value)).rstrip()
    return f"{what} created at (most recent call last):\n{text}"


def _report(handle, exc):
    callback = _format_callback_source(handle._callback, handle._args, debug=handle._loop.get_debug())
    context = {
        "message": f"Exception in callback {callback}",
        "exception": exc,
        "handle": handle,
    }
    if handle._source_traceback:
        context["source_traceback"] = handle._source_traceback
    handle._loop.call_exception_handler(context)


def _warn_late_asyncgen(loop, agen):
    import warnings

    warnings.warn(
        f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call",
        ResourceWarning,
        source=loop,
    )


async def shutdown_asyncgens(loop):
    agens = loop._take_asyncgens()
    if not agens:
        return
    results = await gather(*[agen.aclose() for agen in agens], return_exceptions=True)
    for result, agen in zip(results, agens):
        if isinstance(result, Exception):
            loop.call_exception_handler({
                "message": f"an error occurred during closing of asynchronous generator {agen!r}",
                "exception": result,
                "asyncgen": agen,
            })


def set_default_executor(loop, executor):
    from concurrent.futures import ThreadPoolExecutor

    if not isinstance(executor, ThreadPoolExecutor):
        raise TypeError("executor must be ThreadPoolExecutor instance")
    loop._default_executor = executor


def run_in_executor(loop, executor, func, *args):
    from asyncio.futures import wrap_future

    if loop.is_closed():
        raise RuntimeError("Event loop is closed")
    if loop.get_debug():
        _check_callback(func, "run_in_executor")
    if executor is None:
        executor = _get_default_executor(loop)
    return wrap_future(executor.submit(func, *args), loop=loop)


def _get_default_executor(loop):
    if loop._executor_shutdown_called:
        raise RuntimeError("Executor shutdown has been called")
    if loop._default_executor is None:
        from concurrent.futures import ThreadPoolExecutor

        loop._default_executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
    return loop._default_executor


async def shutdown_default_executor(loop, timeout=None):
    loop._executor_shutdown_called = True
    if loop._default_executor is None:
        return
    from asyncio.timeouts import timeout as limit
    from threading import Thread

    future = loop.create_future()
    thread = Thread(target=_do_shutdown, args=(loop, future))
    thread.start()
    try:
        async with limit(timeout):
            await future
    except TimeoutError:
        import warnings

        message = f"The executor did not finishing joining its threads within {timeout} seconds."
        warnings.warn(message, RuntimeWarning, stacklevel=2)
        loop._default_executor.shutdown(wait=False)
    else:
        thread.join()


def _do_shutdown(loop, future):
    from asyncio.futures import _set_result_unless_cancelled

    try:
        loop._default_executor.shutdown(wait=True)
        if not loop.is_closed():
            loop.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
    except Exception as exc:
        if not loop.is_closed() and not future.cancelled():
            loop.call_soon_threadsafe(future.set_exception, exc)


# They are methods of the loop, and go by that name.
for _method in shutdown_asyncgens, shutdown_default_executor:
    _method.__qualname__ = f"BaseEventLoop.{_method.__name__}"
