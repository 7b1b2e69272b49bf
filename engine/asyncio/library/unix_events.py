from _asyncio import EventLoop
from asyncio.coroutines import iscoroutine
from asyncio.selector_events import SocketOperations

__all__ = ["EventLoop", "SelectorEventLoop"]


class _UnixSelectorEventLoop(SocketOperations, EventLoop):
    """What a loop can do besides running callbacks: threads, sockets, signals."""

    __module__ = "asyncio.unix_events"

    _default_executor = None
    _executor_shutdown_called = False

    # Threads

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor

        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    def run_in_executor(self, executor, func, *args):
        from asyncio.futures import wrap_future

        if self.is_closed():
            raise RuntimeError("Event loop is closed")
        if executor is None:
            executor = self._get_default_executor()
        return wrap_future(executor.submit(func, *args), loop=self)

    def _get_default_executor(self):
        if self._executor_shutdown_called:
            raise RuntimeError("Executor shutdown has been called")
        if self._default_executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._default_executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        return self._default_executor

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        from asyncio.timeouts import timeout as limit
        from threading import Thread

        future = self.create_future()
        thread = Thread(target=self._do_shutdown, args=(future,))
        thread.start()
        try:
            async with limit(timeout):
                await future
        except TimeoutError:
            import warnings

            message = f"The executor did not finishing joining its threads within {timeout} seconds."
            warnings.warn(message, RuntimeWarning, stacklevel=2)
            self._default_executor.shutdown(wait=False)
        else:
            thread.join()

    def _do_shutdown(self, future):
        from asyncio.futures import _set_result_unless_cancelled

        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
        except Exception as exc:
            if not self.is_closed() and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, exc)

    # Signals

    @property
    def _signal_handlers(self):
        return self.__dict__.setdefault("_signal_handlers", {})

    def add_signal_handler(self, sig, callback, *args):
        import inspect
        import signal

        if iscoroutine(callback) or inspect.iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._check_signal(sig)
        if self.is_closed():
            raise RuntimeError("Event loop is closed")
        self._signal_handlers[sig] = callback, args

        def on_signal(signum, frame):
            self.call_soon_threadsafe(self._handle_signal, signum)

        try:
            signal.signal(sig, on_signal)
        except ValueError as exc:
            del self._signal_handlers[sig]
            raise RuntimeError(str(exc)) from None

    def _handle_signal(self, sig):
        found = self._signal_handlers.get(sig)
        if found is not None:
            callback, args = found
            self.call_soon(callback, *args)

    def remove_signal_handler(self, sig):
        import signal

        self._check_signal(sig)
        if self._signal_handlers.pop(sig, None) is None:
            return False
        interrupt = sig == signal.SIGINT
        signal.signal(sig, signal.default_int_handler if interrupt else signal.SIG_DFL)
        return True

    def _check_signal(self, sig):
        import signal

        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")


EventLoop = SelectorEventLoop = _UnixSelectorEventLoop
