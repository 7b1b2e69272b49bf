"""The files of a run: a tree in memory, with what the system calls on it do and refuse."""

class _Node:
    def __init__(self, number):
        self.number = number
        self.mtime = _now()


class Directory(_Node):
    def __init__(self, number):
        super().__init__(number)
        self.entries = {}


class File(_Node):
    """A file's bytes."""

    def __init__(self, number):
        super().__init__(number)
        self.content = bytearray()


class SocketFile(File):
    """The name of a socket."""


class NullDevice(File):
    """/dev/null: what is written is gone."""


def _now():
    from time import time

    return time()


_numbers = iter(range(1, 1 << 62))
_root = Directory(next(_numbers))
_current = "/home/user"


_REFUSALS = {
    "EBUSY": (16, "Device or resource busy"),
    "EEXIST": (17, "File exists"),
    "EISDIR": (21, "Is a directory"),
    "ENOENT": (2, "No such file or directory"),
    "ENXIO": (6, "No such device or address"),
    "ENOTDIR": (20, "Not a directory"),
    "ENOTEMPTY": (39, "Directory not empty"),
}


def _refusal(code, path, other=None):
    number, words = _REFUSALS[code]
    names = [fspath(each) if hasattr(each, "__fspath__") else each for each in (path, other)]
    return OSError(number, words, names[0]) if other is None else OSError(number, words, names[0], None, names[1])


def fspath(path):
    """os.fspath"""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    found = method(path)
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(
        f"expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}"
    )


def _text(path):
    path = fspath(path)
    path = path.decode() if isinstance(path, bytes) else path
    if "\0" in path:
        raise ValueError("embedded null byte")
    return path


def absolute(path):
    """Where a path leads from the current directory, without `.` and `..`."""
    parts = []
    for part in (path if path.startswith("/") else f"{_current}/{path}").split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


def _walk(parts, path):
    node = _root
    for part in parts:
        if not isinstance(node, Directory):
            raise _refusal("ENOTDIR", path)
        node = node.entries.get(part)
        if node is None:
            raise _refusal("ENOENT", path)
    return node


def _parts(path):
    return [part for part in absolute(path).split("/") if part]


def find(path):
    """What a path leads to."""
    text = _text(path)
    if not text:
        raise _refusal("ENOENT", path)
    node = _walk(_parts(text), path)
    if text.endswith("/") and not isinstance(node, Directory):
        raise _refusal("ENOTDIR", path)
    return node


def lookup(path):
    """The same, None where there is nothing."""
    try:
        return find(path)
    except (OSError, ValueError):
        return None


def _place(path):
    """The directory in which something stands or may come to stand, and its name there."""
    text = _text(path)
    parts = _parts(text) if text else []
    if not text:
        raise _refusal("ENOENT", path)
    if not parts:
        raise _refusal("EBUSY", path)
    directory = _walk(parts[:-1], path)
    if not isinstance(directory, Directory):
        raise _refusal("ENOTDIR", path)
    return directory, parts[-1]


def open_file(path, create, exclusive, truncate, write):
    """open(2): the file, made or emptied if that is asked for."""
    node = None if create and lookup(path) is None else find(path)
    if node is None:
        directory, name = _place(path)
        node = directory.entries[name] = File(next(_numbers))
    elif exclusive:
        raise _refusal("EEXIST", path)
    elif isinstance(node, Directory):
        raise _refusal("EISDIR", path)
    elif isinstance(node, SocketFile):
        raise _refusal("ENXIO", path)
    if truncate:
        node.content.clear()
        node.mtime = _now()
    return node


def make_socket(path):
    """What bind(2) makes of a path."""
    if lookup(path) is not None:
        raise _refusal("EEXIST", path)
    directory, name = _place(path)
    node = directory.entries[name] = SocketFile(next(_numbers))
    return node


def mkdir(path, mode=0o777):
    if lookup(path) is not None:
        raise _refusal("EEXIST", path)
    directory, name = _place(path)
    directory.entries[name] = Directory(next(_numbers))


def unlink(path):
    if isinstance(find(path), Directory):
        raise _refusal("EISDIR", path)
    directory, name = _place(path)
    del directory.entries[name]


def rmdir(path):
    node = find(path)
    if not isinstance(node, Directory):
        raise _refusal("ENOTDIR", path)
    if node.entries:
        raise _refusal("ENOTEMPTY", path)
    directory, name = _place(path)
    del directory.entries[name]


def rename(source, target):
    if lookup(source) is None:
        raise _refusal("ENOENT", source, target)
    node, before = find(source), lookup(target)
    if isinstance(before, Directory):
        if not isinstance(node, Directory):
            raise _refusal("EISDIR", source, target)
        if before.entries:
            raise _refusal("ENOTEMPTY", source, target)
    elif before is not None and isinstance(node, Directory):
        raise _refusal("ENOTDIR", source, target)
    try:
        new_directory, new_name = _place(target)
    except OSError as error:
        raise OSError(error.errno, error.strerror, source, None, target) from None
    directory, name = _place(source)
    del directory.entries[name]
    new_directory.entries[new_name] = node


def names_in(path):
    """Names in a directory, in the order in which they were made."""
    node = find(path)
    if isinstance(node, Directory):
        return list(node.entries)
    raise _refusal("ENOTDIR", path)


def chdir(path):
    global _current
    if not isinstance(find(path), Directory):
        raise _refusal("ENOTDIR", path)
    _current = absolute(_text(path))


def getcwd():
    return _current


def write_at(node, place, data):
    """Writes into a file; what is skipped is zeros."""
    content = node.content
    if isinstance(node, NullDevice):
        return
    if place > len(content):
        content.extend(bytes(place - len(content)))
    content[place : place + len(data)] = data
    node.mtime = _now()


for _path in ("/dev", "/home", "/home/user", "/tmp"):
    mkdir(_path)
_root.entries["dev"].entries["null"] = NullDevice(next(_numbers))
