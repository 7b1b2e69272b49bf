"""Lib/signal.py, as on Linux."""

import _signal
from _signal import default_int_handler
from enum import IntEnum

ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
NSIG = 65

_NAMES = (
    "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU "
    "URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS"
).split()
_WORDS = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted",
    7: "Bus error", 8: "Floating point exception", 9: "Killed", 10: "User defined signal 1",
    11: "Segmentation fault", 12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated",
    17: "Child exited", 18: "Continued", 19: "Stopped (signal)", 20: "Stopped", 28: "Window changed",
}


class ItimerError(OSError):
    """A timer could not be set."""


Signals = IntEnum("Signals", {f"SIG{name}": number for number, name in enumerate(_NAMES, 1)}, module=__name__)
Handlers = IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module=__name__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)
SIGCLD, SIGPOLL = Signals.SIGCHLD, Signals.SIGIO


def _named(value, names):
    try:
        return names(value)
    except (ValueError, TypeError):
        return value


def signal(signalnum, handler):
    return _named(_signal.signal(signalnum, handler), Handlers)


def getsignal(signalnum):
    return _named(_signal.getsignal(signalnum), Handlers)


def raise_signal(signalnum, /):
    _signal.raise_signal(signalnum)


def pthread_kill(thread_id, signalnum, /):
    _signal.raise_signal(signalnum)


def alarm(seconds, /):
    before, _ = _signal.setitimer(ITIMER_REAL, seconds)
    return -int(-before // 1)


def setitimer(which, seconds, interval=0.0, /):
    return _signal.setitimer(which, seconds, interval)


getitimer = _signal.getitimer
pause = _signal.pause


def strsignal(signalnum, /):
    return _WORDS.get(signalnum)


def valid_signals():
    return {_named(number, Signals) for number in range(1, NSIG)}


def siginterrupt(signalnum, flag, /):
    pass


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1
