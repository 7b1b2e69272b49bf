import types

from _asyncio import (
    Future,
    Task,
    all_tasks,
    current_task,
    get_event_loop,
    get_running_loop,
    iscoroutine,
    isfuture,
)
from asyncio.exceptions import CancelledError
from asyncio.timeouts import timeout as _timeout

__all__ = [
    "ALL_COMPLETED",
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "Task",
    "all_tasks",
    "as_completed",
    "create_task",
    "current_task",
    "ensure_future",
    "gather",
    "shield",
    "sleep",
    "wait",
    "wait_for",
]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def create_task(coro, **options):
    loop = get_running_loop()
    return loop.create_task(coro, **options)


@types.coroutine
def _give_way():
    yield


def _wake(future, result):
    if not future.cancelled():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    if delay <= 0:
        await _give_way()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _wake, future, result)
    try:
        return await future
    finally:
        timer.cancel()


async def _await(awaitable):
    return await awaitable


def ensure_future(awaitable, *, loop=None):
    if isfuture(awaitable):
        return awaitable
    if not iscoroutine(awaitable):
        if not hasattr(type(awaitable), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        awaitable = _await(awaitable)
    if loop is None:
        loop = get_event_loop()
    return loop.create_task(awaitable)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()
    return await _wait(fs, timeout, return_when, loop)


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release, waiter)
    left = len(fs)

    def on_completion(future):
        nonlocal left
        left -= 1
        failed = not future.cancelled() and future.exception() is not None
        if (
            left <= 0
            or return_when == FIRST_COMPLETED
            or (return_when == FIRST_EXCEPTION and failed)
        ):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for future in fs:
        future.add_done_callback(on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(on_completion)
    done, pending = set(), set()
    for future in fs:
        if future.done():
            done.add(future)
        else:
            pending.add(future)
    return done, pending


def _release(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait_for(fut, timeout):
    if fut is not None and not isfuture(fut) and not iscoroutine(fut):
        if not hasattr(type(fut), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    async with _timeout(timeout):
        return await fut


async def _cancel_and_wait(fut):
    loop = get_running_loop()
    waiter = loop.create_future()

    def released(future):
        _release(waiter)

    fut.add_done_callback(released)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(released)


class _AsCompletedIterator:
    """Futures in the order in which they are done; also an iterator of awaitables for them."""

    def __init__(self, aws, timeout):
        self._done = []
        self._getters = []
        self._timer = None
        loop = get_event_loop()
        todo = {ensure_future(aw, loop=loop): True for aw in set(aws)}
        for future in todo:
            future.add_done_callback(self._on_completion)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._on_timeout)
        self._todo = todo
        self._todo_left = len(todo)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._todo_left:
            raise StopAsyncIteration
        self._todo_left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._todo_left:
            raise StopIteration
        self._todo_left -= 1
        return self._wait_for_one(resolve=True)

    def _on_timeout(self):
        for future in self._todo:
            future.remove_done_callback(self._on_completion)
            self._put(None)
        self._todo.clear()

    def _on_completion(self, future):
        if not self._todo:
            return
        del self._todo[future]
        self._put(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _put(self, future):
        self._done.append(future)
        while self._getters:
            getter = self._getters.pop(0)
            if not getter.done():
                getter.set_result(None)
                break

    async def _wait_for_one(self, resolve=False):
        while not self._done:
            getter = get_running_loop().create_future()
            self._getters.append(getter)
            await getter
        future = self._done.pop(0)
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()

    def inner_done(future):
        if outer.cancelled():
            return
        if future.cancelled():
            outer.cancel()
        elif future.exception() is not None:
            outer.set_exception(future.exception())
        else:
            outer.set_result(future.result())

    def log_late_error(future):
        if not future.cancelled() and future.exception() is not None:
            loop.call_exception_handler({
                "message": f"{type(future.exception()).__name__} exception in shielded future",
                "exception": future.exception(),
                "future": future,
            })

    def outer_done(future):
        if not inner.done():
            inner.remove_done_callback(inner_done)
            inner.add_done_callback(log_late_error)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


class _GatheringFuture(Future):
    """The future that gather() returns: cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*awaitables, return_exceptions=False):
    if not awaitables:
        loop = get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer

    finished = 0
    futures = {}
    children = []
    loop = None
    outer = None

    def child_done(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(_cancelled_error(child))
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if finished == len(futures):
            results = [_outcome(child) for child in children]
            if outer._cancel_requested:
                outer.set_exception(_cancelled_error(child))
            else:
                outer.set_result(results)

    for awaitable in awaitables:
        if awaitable not in futures:
            future = ensure_future(awaitable, loop=loop)
            if loop is None:
                loop = future.get_loop()
            futures[awaitable] = future
            future.add_done_callback(child_done)
        children.append(futures[awaitable])

    outer = _GatheringFuture(children, loop=loop)
    return outer


def _cancelled_error(future):
    try:
        future.result()
    except CancelledError as error:
        return error
    return CancelledError()


def _outcome(future):
    if future.cancelled():
        return CancelledError()
    error = future.exception()
    return future.result() if error is None else error
