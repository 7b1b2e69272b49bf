"""Lib/concurrent/futures/_base.py"""

import sys
import threading
import time
import types
from collections import namedtuple

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"


class Error(Exception):
    """The base of what goes wrong with futures."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is in no state for that."""


class BrokenExecutor(RuntimeError):
    """An executor cannot go on after what has happened."""


class Future:
    """The result of a call that is made elsewhere, once there is one."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call_back(callback)

    def _call_back(self, callback):
        try:
            callback(self)
        except Exception:
            from traceback import print_exc

            print(f"exception calling callback for {self!r}", file=sys.stderr)
            print_exc()

    def __repr__(self):
        with self._condition:
            name = f"<{self.__class__.__name__} at {id(self):#x} state={_STATE_NAMES[self._state]}"
            if self._state != FINISHED:
                return f"{name}>"
            if self._exception:
                return f"{name} raised {self._exception.__class__.__name__}>"
            return f"{name} returned {self._result.__class__.__name__}>"

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._done()

    def _done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def __get_result(self):
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                self = None
        else:
            return self._result

    def add_done_callback(self, fn):
        with self._condition:
            if not self._done():
                self._done_callbacks.append(fn)
                return
        self._call_back(fn)

    def result(self, timeout=None):
        try:
            with self._condition:
                self._await_end(timeout)
                return self.__get_result()
        finally:
            self = None

    def exception(self, timeout=None):
        with self._condition:
            self._await_end(timeout)
            return self._exception

    def _await_end(self, timeout):
        if not self._done():
            self._condition.wait(timeout)
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    # For executors and tests.

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add_cancelled(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        with self._condition:
            self._check_unset()
            self._result = result
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add_result(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_exception(self, exception):
        with self._condition:
            self._check_unset()
            self._exception = exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add_exception(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def _check_unset(self):
        if self._done():
            raise InvalidStateError(f"{self._state}: {self!r}")

    def _get_snapshot(self):
        """Whether it is done, was cancelled, its result and its exception."""
        with self._condition:
            if not self._done():
                return False, False, None, None
            cancelled = self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)
            return True, cancelled, self._result, self._exception

    __class_getitem__ = classmethod(types.GenericAlias)


_STATE_NAMES = {
    PENDING: "pending",
    RUNNING: "running",
    CANCELLED: "cancelled",
    CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}


# Waiting for several -----------------------------------------------------------------------------


class _Waiter:
    """Is told of each of some futures that is done."""

    def __init__(self, return_when, left):
        self.event = threading.Event()
        self.finished_futures = []
        self._return_when = return_when
        self._left = left

    def add_result(self, future):
        self._add(future, self._return_when == FIRST_COMPLETED)

    def add_exception(self, future):
        self._add(future, self._return_when != ALL_COMPLETED)

    add_cancelled = add_result

    def _add(self, future, enough):
        self.finished_futures.append(future)
        self._left -= 1
        if enough or self._left == 0:
            self.event.set()

    def take(self):
        taken = self.finished_futures
        self.finished_futures = []
        self.event.clear()
        return taken


class _AcquireFutures:
    """All of some futures, held at once; always in the same order."""

    def __init__(self, futures):
        self.futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self.futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self.futures:
            future._condition.release()


def as_completed(fs, timeout=None):
    """Gives futures as they come to an end."""
    deadline = None if timeout is None else timeout + time.monotonic()
    fs = set(fs)
    total = len(fs)
    with _AcquireFutures(fs):
        finished = [future for future in fs if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)]
        pending = fs - set(finished)
        waiter = _watch(pending, FIRST_COMPLETED)
    try:
        while finished:
            yield finished.pop()
        while pending:
            left = None
            if deadline is not None:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
            waiter.event.wait(left)
            for future in waiter.take():
                pending.remove(future)
                future._waiters.remove(waiter)
                yield future
    finally:
        _unwatch(pending, waiter)


def _watch(futures, return_when):
    waiter = _Waiter(return_when, len(futures))
    for future in futures:
        future._waiters.append(waiter)
    return waiter


def _unwatch(futures, waiter):
    for future in futures:
        with future._condition:
            future._waiters.remove(waiter)


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    with _AcquireFutures(fs):
        done = {future for future in fs if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)}
        not_done = fs - done
        failed = any(not future.cancelled() and future.exception() is not None for future in done)
        enough = (
            (return_when == FIRST_COMPLETED and done)
            or (return_when == FIRST_EXCEPTION and failed)
            or len(done) == len(fs)
        )
        if enough:
            return DoneAndNotDoneFutures(done, not_done)
        waiter = _watch(not_done, return_when)
    waiter.event.wait(timeout)
    _unwatch(not_done, waiter)
    done.update(waiter.finished_futures)
    return DoneAndNotDoneFutures(done, fs - done)


def _result_or_cancel(future, timeout=None):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        del future


class Executor:
    """What makes calls elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        deadline = None if timeout is None else timeout + time.monotonic()
        zipped = zip(*iterables)
        futures = []
        for args in zipped:
            futures.append(self.submit(fn, *args))
            if buffersize is not None and len(futures) >= buffersize:
                break
        return self._results(fn, futures, zipped if buffersize else None, deadline)

    def _results(self, fn, futures, rest, deadline):
        try:
            futures.reverse()
            while futures:
                if rest is not None and (args := next(rest, None)) is not None:
                    futures.insert(0, self.submit(fn, *args))
                if deadline is None:
                    yield _result_or_cancel(futures.pop())
                else:
                    yield _result_or_cancel(futures.pop(), deadline - time.monotonic())
        finally:
            for future in futures:
                future.cancel()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
