import sys

from _asyncio import Future, Task, _get_running_loop, current_task

__all__ = [
    "FrameCallGraphEntry",
    "FutureCallGraph",
    "capture_call_graph",
    "format_call_graph",
    "print_call_graph",
]


class _Record:
    """A few named values that cannot be changed."""

    __slots__ = ()

    def __init__(self, *values, **named):
        for name, value in {**dict(zip(self.__slots__, values)), **named}.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __repr__(self):
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__qualname__}({fields})"


class FrameCallGraphEntry(_Record):
    __slots__ = ("frame",)


class FutureCallGraph(_Record):
    __slots__ = ("future", "call_stack", "awaited_by")


def _check(future):
    if not isinstance(future, Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")


def _awaited_by(future, limit):
    return tuple(_build_graph_for_future(parent, limit=limit) for parent in future._asyncio_awaited_by or ())


def _build_graph_for_future(future, *, limit=None):
    _check(future)
    stack = []
    coro = future.get_coro() if limit != 0 and hasattr(future, "get_coro") else None
    while hasattr(coro, "cr_await") or hasattr(coro, "ag_await"):
        asynchronous = hasattr(coro, "cr_await")
        stack.append(FrameCallGraphEntry(coro.cr_frame if asynchronous else coro.ag_frame))
        coro = coro.cr_await if asynchronous else coro.ag_await
    awaited_by = _awaited_by(future, limit)
    if limit is not None and limit != 0:
        stack = stack[:limit] if limit > 0 else stack[limit:]
    stack.reverse()
    return FutureCallGraph(future, tuple(stack), awaited_by)


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    loop = _get_running_loop()
    if future is not None:
        if loop is None or future is not current_task(loop=loop):
            return _build_graph_for_future(future, limit=limit)
    else:
        if loop is None:
            raise RuntimeError(
                "capture_call_graph() is called outside of a running "
                "event loop and no *future* to introspect was provided"
            )
        future = current_task(loop=loop)
    if future is None:
        return None
    _check(future)
    stack = []
    frame = sys._getframe(depth - 1) if limit != 0 else None
    while frame is not None:
        stack.append(FrameCallGraphEntry(frame))
        if frame.f_generator is not None and frame.f_back is not None and frame.f_back.f_generator is None:
            break
        frame = frame.f_back
    awaited_by = _awaited_by(future, limit)
    if limit is not None and limit != 0:
        stack = stack[:-limit] if limit < 0 else stack[-limit:]
    return FutureCallGraph(future, tuple(stack), awaited_by)


def format_call_graph(future=None, /, *, depth=1, limit=None):
    graph = capture_call_graph(future, depth=depth, limit=limit)
    return "" if graph is None else "\n".join(_lines(graph, ""))


def _lines(graph, indent):
    future = graph.future
    if isinstance(future, Task):
        yield f"{indent}* Task(name={future.get_name()!r}, id={id(future):#x})"
    else:
        yield f"{indent}* Future(id={id(future):#x})"
    if graph.call_stack:
        yield f"{indent}  + Call stack:"
        for entry in graph.call_stack:
            yield f"{indent}  |   {_place(entry.frame)}"
    if graph.awaited_by:
        yield f"{indent}  + Awaited by:"
        for parent in graph.awaited_by:
            yield from _lines(parent, indent + "    ")


def _place(frame):
    owner = frame.f_generator
    tag = ""
    if owner is not None:
        kinds = {"cr_frame": "async ", "ag_frame": "async generator ", "gi_frame": "generator "}
        tag = next(tag for name, tag in kinds.items() if hasattr(owner, name))
    code = frame.f_code
    return f"File {code.co_filename!r}, line {frame.f_lineno}, in {tag}{code.co_qualname}()"


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    print(format_call_graph(future, depth=depth, limit=limit), file=file)
