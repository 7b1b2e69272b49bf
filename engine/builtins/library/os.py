"""Lib/os.py, as far as there is a system here: files in memory, one process, eight processors."""

import posixpath as path
import sys
from _files import chdir, fspath, getcwd, mkdir, rename, rmdir, unlink
from _os_descriptors import *
from _os_files import (
    DirEntry, access, chmod, listdir, makedirs, removedirs, renames, scandir, stat, stat_result, truncate, utime, walk,
)
from abc import ABC as _ABC, abstractmethod as _abstractmethod
from collections import namedtuple as _namedtuple
from types import GenericAlias as _GenericAlias

sys.modules["os.path"] = path

name = "posix"
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
extsep = "."
altsep = None
defpath = "/bin:/usr/bin"
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
EX_OK = 0
devnull = "/dev/null"
error = OSError


class _Environ(dict):
    def __repr__(self):
        return f"environ({dict.__repr__(self)})"

    def __setitem__(self, key, value):
        super().__setitem__(_checked(key), _checked(value))

    def setdefault(self, key, value):
        return super().setdefault(_checked(key), _checked(value))


def _checked(text):
    if not isinstance(text, str):
        raise TypeError(f"str expected, not {type(text).__name__}")
    return text


environ = _Environ(HOME="/home/user", PATH="/usr/local/bin:/usr/bin:/bin", USER="user", LANG="C.UTF-8")


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value, /):
    environ[key] = value


def unsetenv(key, /):
    environ.pop(key, None)


def getpid():
    return 1


def getppid():
    return 0


def cpu_count():
    return 8


process_cpu_count = cpu_count


remove = unlink
replace = rename
lstat = stat


def urandom(size, /):
    from random import SystemRandom

    return SystemRandom().randbytes(size)


def kill(pid, signal, /):
    from _signal import raise_signal

    if pid not in (0, getpid()):
        raise ProcessLookupError(3, "No such process")
    if signal != 0:
        raise_signal(signal)


terminal_size = _namedtuple("terminal_size", "columns lines")
terminal_size.__module__ = "os"


def get_terminal_size(fd=1, /):
    return terminal_size(80, 24)


class PathLike(_ABC):
    __slots__ = ()

    @_abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)


PathLike.register(DirEntry)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


def strerror(code, /):
    from errno import _messages

    return _messages.get(code, f"Unknown error {code}")


def getcwdb():
    return fsencode(getcwd())


def getuid(): return 1000
def geteuid(): return 1000
def getgid(): return 1000
def getegid(): return 1000
def getlogin(): return "user"
def umask(mask, /): return 0o022
def getloadavg(): return 0.0, 0.0, 0.0
def sched_getaffinity(pid, /): return set(range(8))
def sched_yield(): return None


uname_result = _namedtuple("uname_result", "sysname nodename release version machine")
uname_result.__module__ = "posix"


def uname():
    return uname_result("Linux", "localhost", "6.0.0", "#1 SMP", "x86_64")


def system(command):
    raise NotImplementedError("os.system is not part of this simulation: other programs cannot be started")


def popen(cmd, mode="r", buffering=-1):
    raise NotImplementedError("os.popen is not part of this simulation: other programs cannot be started")


def fork():
    raise NotImplementedError("os.fork is not part of this simulation: there is only this process")
