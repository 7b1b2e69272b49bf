"""Lib/os.py, as far as there is a system here: files in memory, one process, eight processors."""

import posixpath as path
from collections import namedtuple as _namedtuple
from _files import chdir, fspath, getcwd, mkdir, rename, rmdir, unlink
from _os_files import DirEntry, listdir, makedirs, removedirs, scandir, stat, stat_result, walk

name = "posix"
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"
error = OSError


class _Environ(dict):
    def __repr__(self):
        return f"environ({dict.__repr__(self)})"


environ = _Environ(HOME="/home/user", PATH="/usr/local/bin:/usr/bin:/bin", USER="user", LANG="C.UTF-8")


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value, /):
    environ[key] = value


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
