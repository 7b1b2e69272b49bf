from _asyncio import _isawaitable, iscoroutine

__all__ = ["iscoroutine", "iscoroutinefunction"]


def _is_debug_mode():
    import os
    import sys

    return sys.flags.dev_mode or (not sys.flags.ignore_environment and bool(os.environ.get("PYTHONASYNCIODEBUG")))


def iscoroutinefunction(func):
    import inspect
    import warnings

    warnings._deprecated(
        "asyncio.iscoroutinefunction",
        f"{warnings._DEPRECATED_MSG}; use inspect.iscoroutinefunction() instead",
        remove=(3, 16),
    )
    return inspect.iscoroutinefunction(func)
