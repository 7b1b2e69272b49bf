"""Lib/concurrent/futures/process.py: the processes are threads here that share no values."""

import copy
import os
import sys
from traceback import format_exception

from concurrent.futures import _base
from concurrent.futures.thread import ThreadPoolExecutor

try:
    from pickle import PicklingError
except ImportError:

    class PicklingError(Exception):
        """It cannot be sent to another process."""

        __module__ = "_pickle"


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker of the pool is gone."""


class _RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


def _sent(value):
    """A value as it arrives in another process: a copy."""
    return copy.deepcopy(value)


def _check_picklable(fn):
    """Only what can be found by its name can be sent."""
    from functools import partial

    while isinstance(fn, partial):
        fn = fn.func
    name = getattr(fn, "__qualname__", None)
    module = sys.modules.get(getattr(fn, "__module__", None))
    if name is None or module is None or getattr(fn, "__self__", None) is not None:
        return
    found = module
    for part in name.split("."):
        if part == "<locals>":
            raise PicklingError(f"Can't pickle local object {fn!r}")
        found = getattr(found, part, None)
    if found is None:
        raise PicklingError(f"Can't pickle {fn!r}: it's not found as {module.__name__}.{name}")


def _process_worker(fn, args, kwargs):
    try:
        return _sent(fn(*args, **kwargs))
    except BaseException as error:
        text = "".join(format_exception(type(error), error, error.__traceback__))
        error.__traceback__ = None
        error.__cause__ = _RemoteTraceback(f'\n"""\n{text}"""')
        raise error


class ProcessPoolExecutor(ThreadPoolExecutor):
    """Makes calls in a number of processes."""

    BROKEN = BrokenProcessPool

    def __init__(
        self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None
    ):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        super().__init__(max_workers, "ForkServerProcess", initializer, initargs)

    def submit(self, fn, /, *args, **kwargs):
        try:
            _check_picklable(fn)
            args, kwargs = _sent(args), _sent(kwargs)
        except Exception as error:
            future = _base.Future()
            future.set_running_or_notify_cancel()
            future.set_exception(error)
            return future
        return super().submit(_process_worker, fn, args, kwargs)

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        return super().map(fn, *iterables, timeout=timeout, buffersize=buffersize)
