import reprlib

from _functools import partial

_FUNCTION = type(lambda: None)

# What CPython's own callbacks are called there.
_NAMES = {
    "EventLoop.stop_when_done": "_run_until_complete_cb",
    "Task.step": "TaskStepMethWrapper",
    "Task.wakeup": "Task.task_wakeup",
}


def _unwrap(func):
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    return func


def _get_function_source(func):
    func = _unwrap(func)
    if isinstance(func, _FUNCTION):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    if isinstance(func, partial):
        return _get_function_source(func.func)
    return None


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    source = _get_function_source(func)
    return f"{text} at {source[0]}:{source[1]}" if source else text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        return "()"
    items = [reprlib.repr(arg) for arg in args or ()]
    items.extend(f"{name}={reprlib.repr(value)}" for name, value in (kwargs or {}).items())
    return f"({', '.join(items)})"


def _format_callback(func, args, kwargs, *, debug=False, suffix=""):
    if isinstance(func, partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=suffix)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return _NAMES.get(name, name) + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def _handle_repr(handle):
    info = [type(handle).__name__]
    if handle._cancelled:
        info.append("cancelled")
    if hasattr(handle, "_when"):
        info.append(f"when={handle._when}")
    if handle._callback is not None:
        debug = handle._loop.get_debug()
        info.append(_format_callback_source(handle._callback, handle._args, debug=debug))
    if handle._source_traceback:
        file, line, *_ = handle._source_traceback[-1]
        info.append(f"created at {file}:{line}")
    return f"<{' '.join(info)}>"
