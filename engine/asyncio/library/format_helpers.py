import reprlib

from _asyncio import _place_of_stop
from _functools import partial

_FUNCTION = type(lambda: None)


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
    return _place_of_stop(func)


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
    return _name_of(func) + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def _name_of(func):
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    if hasattr(func, "__code__"):
        return name
    # What CPython's own callbacks are called there; those of the program have code.
    if name == "EventLoop.stop_when_done":
        return "_run_until_complete_cb"
    if name == "Task.wakeup":
        return f"{type(func.__self__).__qualname__}.task_wakeup"
    if name == "Task.step":
        return f"<_asyncio.TaskStepMethWrapper object at {id(func):#x}>"
    return name


def _stack_summary(places):
    """What `traceback.extract_stack` would have given when something was made."""
    from traceback import StackSummary

    return StackSummary.from_list(places)


def _handle_repr(handle):
    info = [type(handle).__name__]
    if handle._cancelled:
        info.append("cancelled")
    if hasattr(handle, "_when"):
        info.append(f"when={handle._when}")
    if handle._shown is not None:
        debug = handle._cancelled or handle._loop.get_debug()
        info.append(_format_callback_source(*handle._shown, debug=debug))
    if handle._source_traceback:
        made = handle._source_traceback[-1]
        info.append(f"created at {made.filename}:{made.lineno}")
    return f"<{' '.join(info)}>"
