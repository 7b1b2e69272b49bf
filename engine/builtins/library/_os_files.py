"""The functions of Lib/os.py that are about files and directories."""

from _files import Directory as _Directory, SocketFile as _SocketFile, _now, find as _find, fspath, lookup as _lookup, mkdir, names_in, rename, rmdir
from posixpath import join as _join, split as _split

__name__ = "os"


class stat_result(tuple):
    """What is known of a file: ten whole numbers, and the times more exactly."""

    def __new__(cls, node):
        is_directory = isinstance(node, _Directory)
        kind = 0o40000 if is_directory else 0o140000 if isinstance(node, _SocketFile) else 0o100000
        mode = getattr(node, "mode", 0o644 if kind == 0o100000 else 0o755) | kind
        size = 4096 if is_directory else len(node.content)
        accessed = getattr(node, "atime", node.mtime)
        made = super().__new__(cls, (mode, node.number, 1, 1, 1000, 1000, size, int(accessed), int(node.mtime),
                                     int(node.mtime)))
        made.st_atime, made.st_mtime, made.st_ctime = accessed, node.mtime, node.mtime
        made.st_atime_ns, made.st_mtime_ns = int(accessed * 1e9), int(node.mtime * 1e9)
        made.st_ctime_ns = made.st_mtime_ns
        return made

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])

    def __repr__(self):
        names = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime",
                 "st_ctime")
        return f"os.stat_result({', '.join(f'{name}={value}' for name, value in zip(names, self))})"


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        from _os_descriptors import fstat

        return fstat(path)
    return stat_result(_find(path))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return _lookup(path) is not None


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _find(path).mode = mode & 0o7777


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    node = _find(path)
    if ns is not None:
        times = ns[0] / 1e9, ns[1] / 1e9
    node.atime, node.mtime = (_now(), _now()) if times is None else map(float, times)


def truncate(path, length):
    content = _find(path).content
    content.extend(bytes(max(0, length - len(content))))
    del content[length:]


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


def renames(old, new):
    head, tail = _split(new)
    if head and tail and _lookup(head) is None:
        makedirs(head)
    rename(old, new)
    head, tail = _split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


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
