from _asyncio import EventLoop
from asyncio.coroutines import iscoroutine
from asyncio.events import _BaseDefaultEventLoopPolicy
from asyncio.selector_events import SocketOperations
from asyncio.subprocess import _refuse
from asyncio.unix_sockets import UnixSocketOperations

__all__ = ["EventLoop", "SelectorEventLoop"]


class _UnixSelectorEventLoop(UnixSocketOperations, SocketOperations, EventLoop):
    """What a loop can do besides running callbacks: sockets and signals."""

    __module__ = "asyncio.unix_events"

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
        except OSError:
            del self._signal_handlers[sig]
            raise RuntimeError(f"sig {sig} cannot be caught")

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

    # Processes

    async def subprocess_shell(self, protocol_factory, cmd, **options):
        _refuse()

    async def subprocess_exec(self, protocol_factory, *args, **options):
        _refuse()

    def _check_signal(self, sig):
        import signal

        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")


EventLoop = SelectorEventLoop = _UnixSelectorEventLoop


class _DefaultEventLoopPolicy(_BaseDefaultEventLoopPolicy):
    __module__ = "asyncio.unix_events"
    _loop_factory = _UnixSelectorEventLoop
