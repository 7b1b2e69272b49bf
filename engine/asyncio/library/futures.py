from _asyncio import (
    CancelledError,
    Future,
    InvalidStateError,
    future_add_to_awaited_by,
    future_discard_from_awaited_by,
    isfuture,
)
from asyncio.events import get_event_loop

__all__ = [
    "Future",
    "future_add_to_awaited_by",
    "future_discard_from_awaited_by",
    "isfuture",
    "wrap_future",
]


def _set_result_unless_cancelled(future, result):
    if future.cancelled():
        return
    future.set_result(result)


def wrap_future(future, *, loop=None):
    """A future of asyncio's for one of concurrent.futures."""
    if isfuture(future):
        return future
    import concurrent.futures

    assert isinstance(future, concurrent.futures.Future), f"concurrent.futures.Future is expected, got {future!r}"
    if loop is None:
        loop = get_event_loop()
    wrapped = loop.create_future()
    _chain_future(future, wrapped)
    return wrapped


def _get_loop(future):
    return future.get_loop() if isfuture(future) else None


def _chain_future(source, destination):
    """What becomes of the source becomes of the destination; cancelling goes the other way as well."""
    source_loop = _get_loop(source)
    dest_loop = _get_loop(destination)

    def _set_state(future, other):
        _copy_future_state(other, future)

    def _call_check_cancel(destination):
        if destination.cancelled():
            if source_loop is None or source_loop is dest_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):
        if dest_loop is not None and dest_loop.is_closed():
            return
        if dest_loop is None or dest_loop is source_loop:
            _set_state(destination, source)
        else:
            dest_loop.call_soon_threadsafe(_set_state, destination, source)

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def _copy_future_state(source, destination):
    if isfuture(destination):
        if destination.cancelled():
            return
    else:
        if source.cancelled():
            destination.cancel()
        if not destination.set_running_or_notify_cancel():
            return
    if source.cancelled():
        destination.cancel()
    elif (exception := source.exception()) is not None:
        destination.set_exception(_convert_future_exc(exception))
    else:
        destination.set_result(source.result())


def _convert_future_exc(exception):
    """An exception of concurrent.futures as asyncio calls it."""
    from concurrent import futures

    if type(exception) is futures.CancelledError:
        return CancelledError(*exception.args).with_traceback(exception.__traceback__)
    if type(exception) is futures.InvalidStateError:
        return InvalidStateError(*exception.args).with_traceback(exception.__traceback__)
    return exception


# As CPython names its two versions of the same: here there is one.
_PyFuture = _CFuture = Future
