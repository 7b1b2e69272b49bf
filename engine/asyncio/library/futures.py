from _asyncio import Future, isfuture

__all__ = ["Future", "isfuture", "wrap_future"]


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    raise TypeError(f"concurrent.futures.Future is expected, got {future!r}")
