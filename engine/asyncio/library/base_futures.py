import reprlib

from asyncio.format_helpers import _format_callback_source


def _is_future_alike(obj):
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _format_callbacks(callbacks):
    texts = [_format_callback_source(callback, ()) for callback, context in callbacks]
    if len(texts) > 2:
        texts[1:-1] = [f"<{len(texts) - 2} more>"]
    return f"cb=[{', '.join(texts)}]"


def _future_repr_info(future):
    info = [future._state.lower()]
    if future._state == "FINISHED":
        if future._exception is not None:
            info.append(f"exception={future._exception!r}")
        else:
            info.append(f"result={reprlib.repr(future._result)}")
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    if future._source_traceback:
        made = future._source_traceback[-1]
        info.append(f"created at {made.filename}:{made.lineno}")
    return info


@reprlib.recursive_repr()
def _future_repr(future):
    return f"<{type(future).__name__} {' '.join(_future_repr_info(future))}>"
