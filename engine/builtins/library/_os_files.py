"""The functions of Lib/os.py that are about files and directories."""

from _files import Directory as _Directory, find as _find, fspath, mkdir, names_in, rmdir
from posixpath import join as _join, split as _split

__name__ = "os"


class stat_result:
    """What is known of a file; a tuple of ten numbers as well, in CPython."""

    def __init__(self, node):
        is_directory = isinstance(node, _Directory)
        self.st_mode = 0o40755 if is_directory else 0o100644
        self.st_ino = node.number
        self.st_dev, self.st_nlink, self.st_uid, self.st_gid = 1, 1, 1000, 1000
        self.st_size = 4096 if is_directory else len(node.content)
        self.st_atime = self.st_mtime = self.st_ctime = node.mtime
        self.st_atime_ns = self.st_mtime_ns = self.st_ctime_ns = int(node.mtime * 1e9)


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return stat_result(_find(path))


def listdir(path="."):
    return names_in("." if path is None else path)


class DirEntry:
    def __init__(self, directory, name):
        self.name = name
        self.path = _join(directory, name)

    def is_dir(self, *, follow_symlinks=True):
        return isinstance(_find(self.path), _Directory)

    def is_file(self, *, follow_symlinks=True):
        return not self.is_dir()

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Entries:
    def __init__(self, path):
        self._entries = iter([DirEntry(path, name) for name in names_in(path)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path="."):
    return _Entries(fspath(path))


def makedirs(name, mode=0o777, exist_ok=False):
    name = fspath(name)
    head, tail = _split(name)
    if not tail:
        head, tail = _split(head)
    if head and tail:
        from posixpath import exists

        if not exists(head):
            makedirs(head, mode, True)
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not isinstance(_find(name), _Directory):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = _split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = _split(head)


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    directories, files = [], []
    try:
        entries = scandir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    for entry in entries:
        (directories if entry.is_dir() else files).append(entry.name)
    if topdown:
        yield top, directories, files
    for name in directories:
        yield from walk(_join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, directories, files
