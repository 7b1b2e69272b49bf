"""The functions of Lib/os.py that are about open files by their numbers."""

from _files import open_file as _open_file, write_at as _write_at
from _io_bytes import _descriptors
from _os_files import stat_result

__all__ = ["open", "read", "write", "close", "lseek", "fstat", "ftruncate", "fsync", "isatty", "fdopen", "O_RDONLY",
           "O_WRONLY", "O_RDWR", "O_CREAT", "O_EXCL", "O_TRUNC", "O_APPEND", "O_CLOEXEC", "SEEK_SET", "SEEK_CUR",
           "SEEK_END"]

O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_CLOEXEC = 0, 1, 2, 64, 128, 512, 1024, 524288
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class _Open:
    def __init__(self, path, flags):
        writes = flags & (O_WRONLY | O_RDWR)
        self.node = _open_file(path, bool(flags & O_CREAT), bool(flags & O_EXCL), bool(flags & O_TRUNC and writes),
                               bool(writes))
        self.path = path
        self.flags = flags
        self.place = 0


_open_files = {}


def _file(fd):
    if fd not in _open_files:
        raise OSError(9, "Bad file descriptor")
    return _open_files[fd]


def open(path, flags, mode=0o777, *, dir_fd=None):
    file = _Open(path, flags)
    fd = next(_descriptors)
    _open_files[fd] = file
    return fd


def read(fd, length, /):
    file = _file(fd)
    if file.flags & O_WRONLY:
        raise OSError(9, "Bad file descriptor")
    found = bytes(file.node.content[file.place : file.place + length])
    file.place += len(found)
    return found


def write(fd, data, /):
    if fd in (1, 2):
        import sys

        (sys.stdout if fd == 1 else sys.stderr).write(bytes(data).decode())
        return len(data)
    file = _file(fd)
    if not file.flags & (O_WRONLY | O_RDWR):
        raise OSError(9, "Bad file descriptor")
    if file.flags & O_APPEND:
        file.place = len(file.node.content)
    _write_at(file.node, file.place, bytes(data))
    file.place += len(data)
    return len(data)


def close(fd):
    _file(fd)
    del _open_files[fd]


def lseek(fd, position, whence, /):
    file = _file(fd)
    base = (0, file.place, len(file.node.content))[whence]
    if base + position < 0:
        raise OSError(22, "Invalid argument")
    file.place = base + position
    return file.place


def fstat(fd):
    return stat_result(_file(fd).node)


def ftruncate(fd, length, /):
    content = _file(fd).node.content
    content.extend(bytes(max(0, length - len(content))))
    del content[length:]


def fsync(fd):
    if fd > 2:
        _file(fd)


def isatty(fd, /):
    return False


def fdopen(fd, mode="r", *args, **kwargs):
    import io

    path = _file(fd).path
    close(fd)
    return io.open(path, mode, *args, **kwargs)
