"""The names of Unix sockets: files, and words behind a null byte. Each has a number, as ports have."""

from _files import find, make_socket, SocketFile

_LONGEST = 107

_abstract = {}
_names = {}


def _checked(name):
    if isinstance(name, (bytes, bytearray, memoryview)):
        name = bytes(name).decode()
    if not isinstance(name, str):
        raise TypeError(f"a bytes-like object is required, not {type(name).__name__!r}")
    if len(name.encode()) > _LONGEST:
        raise OSError("AF_UNIX path too long")
    return name


def claim(name):
    """The number of a name that nobody has yet."""
    name = _checked(name)
    if name.startswith("\0"):
        if name in _abstract:
            raise OSError(98, "Address already in use")
        number = _abstract[name] = -1 - len(_abstract)
    else:
        try:
            number = make_socket(name).number
        except FileExistsError:
            raise OSError(98, "Address already in use") from None
    _names[number] = name.encode() if name.startswith("\0") else name
    return number


def release(number):
    """An abstract name is free again when its socket is closed; a file stays."""
    name = _names.get(number)
    if isinstance(name, bytes):
        del _abstract[name.decode()]
        del _names[number]


def number_of(name):
    """The number of the socket that has a name."""
    name = _checked(name)
    if name.startswith("\0"):
        if name not in _abstract:
            raise OSError(111, "Connection refused")
        return _abstract[name]
    try:
        node = find(name)
    except OSError as error:
        raise OSError(error.errno, error.strerror) from None
    if not isinstance(node, SocketFile):
        raise OSError(111, "Connection refused")
    return node.number


def name_of(number):
    """The name with a number; sockets without a name have an empty one."""
    return _names.get(number, "")
