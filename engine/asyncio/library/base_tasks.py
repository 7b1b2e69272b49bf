import reprlib
import sys

from _asyncio import _get_running_loop, _swap_current_task, current_task
from asyncio.base_futures import _future_repr_info


def _task_repr_info(task):
    info = _future_repr_info(task)
    if task.cancelling() and not task.done():
        info[0] = "cancelling"
    info.insert(1, f"name={task.get_name()!r}")
    if task._fut_waiter is not None:
        info.insert(2, f"wait_for={task._fut_waiter!r}")
    if task._coro:
        info.insert(2, f"coro=<{_format_coroutine(task._coro)}>")
    return info


@reprlib.recursive_repr()
def _task_repr(task):
    return f"<{type(task).__name__} {' '.join(_task_repr_info(task))}>"


def _first(obj, *names):
    for name in names:
        value = getattr(obj, name, None)
        if value is not None:
            return value
    return None


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    name = f"{name or f'<{type(coro).__name__} without __name__>'}()"
    code = _first(coro, "cr_code", "gi_code")
    if code is None:
        return f"{name} running" if _first(coro, "cr_running", "gi_running") else name
    frame = _first(coro, "gi_frame", "cr_frame")
    if frame is not None:
        return f"{name} running at {code.co_filename}:{frame.f_lineno}"
    return f"{name} done, defined at {code.co_filename}:{code.co_firstlineno}"


def _stack(task, limit):
    """Frames with the lines they stand at: of its coroutine and who calls it, or of its exception's traceback."""
    frame = _first(task._coro, "cr_frame", "gi_frame", "ag_frame")
    places = _callers(frame) if frame is not None else _entries(task._exception)
    if limit is not None:
        places = places[:max(limit, 0)]
    return places[::-1] if frame is not None else places


def _callers(frame):
    """Innermost first; a coroutine that waits has been called by nobody."""
    places = []
    while frame is not None:
        places.append((frame, frame.f_lineno))
        frame = frame.f_back
    return places


def _entries(exception):
    places = []
    entry = exception and exception.__traceback__
    while entry is not None:
        places.append((entry.tb_frame, entry.tb_lineno))
        entry = entry.tb_next
    return places


def _task_get_stack(task, limit):
    return [frame for frame, line in _stack(task, limit)]


def _task_print_stack(task, limit, file):
    import traceback

    entries = []
    for frame, line in _stack(task, limit):
        code = frame.f_code
        entries.append(traceback.FrameSummary(code.co_filename, line, code.co_name))
    exc = task._exception
    if not entries:
        print(f"No stack for {task!r}", file=file)
    elif exc is not None:
        print(f"Traceback for {task!r} (most recent call last):", file=file)
    else:
        print(f"Stack for {task!r} (most recent call last):", file=file)
    traceback.print_list(entries, file=file or sys.stderr)
    if exc is not None:
        for line in traceback.format_exception_only(type(exc), exc):
            print(line, file=file or sys.stderr, end="")


def _enter_task(loop, task):
    _check_loop(loop)
    current = current_task(loop)
    if current is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is being executed.")
    _swap_current_task(loop, task)


def _leave_task(loop, task):
    _check_loop(loop)
    current = current_task(loop)
    if current is not task:
        raise RuntimeError(f"Invalid attempt to leave task {task!r} while task {current!r} is entered.")
    _swap_current_task(loop, None)


def _check_loop(loop):
    if _get_running_loop() is not loop:
        raise RuntimeError(f"loop {loop!r} is not the running loop")
