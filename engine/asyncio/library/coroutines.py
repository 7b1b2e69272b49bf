from _asyncio import iscoroutine

__all__ = ["iscoroutine", "iscoroutinefunction"]

_COROUTINE = 0x80


def iscoroutinefunction(func):
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & _COROUTINE)
