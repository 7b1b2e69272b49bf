"""Lib/posixpath.py"""

import _files
from _files import fspath as _fspath

sep = "/"
curdir, pardir, extsep, altsep, pathsep, defpath, devnull = ".", "..", ".", None, ":", "/bin:/usr/bin", "/dev/null"
supports_unicode_filenames = False


def join(a, /, *p):
    result = _fspath(a)
    if isinstance(result, bytes):
        if any(isinstance(part, str) for part in p):
            raise TypeError("Can't mix strings and bytes in path components")
        return join(result.decode(), *(_fspath(part).decode() for part in p)).encode()
    for part in p:
        if not hasattr(part, "__fspath__") and not isinstance(part, (str, bytes)):
            raise TypeError("join() argument must be str, bytes, or os.PathLike object, not "
                            f"{part.__class__.__name__!r}")
        part = _fspath(part)
        if isinstance(part, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(sep):
            result = part
        elif not result or result.endswith(sep):
            result += part
        else:
            result += sep + part
    return result


def split(p, /):
    p = _fspath(p)
    place = p.rfind(sep) + 1
    head, tail = p[:place], p[place:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def basename(p, /):
    return split(p)[1]


def dirname(p, /):
    return split(p)[0]


def splitext(p, /):
    p = _fspath(p)
    start = p.rfind(sep) + 1
    dot = p.rfind(".")
    if dot <= start or not p[start:dot].strip("."):
        return p, ""
    return p[:dot], p[dot:]


def isabs(s, /):
    return _fspath(s).startswith(sep)


def normpath(path, /):
    path = _fspath(path)
    if not path:
        return "."
    lead = sep if path.startswith(sep) else ""
    if path.startswith("//") and not path.startswith("///"):
        lead = "//"
    parts = []
    for part in path.split(sep):
        if part in ("", "."):
            continue
        if part != ".." or not lead and (not parts or parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return lead + sep.join(parts) or "."


def abspath(path, /):
    path = _fspath(path)
    return normpath(path if isabs(path) else join(_files.getcwd(), path))


realpath = abspath


def exists(path, /):
    return _files.lookup(path) is not None


lexists = exists


def isfile(path, /):
    return isinstance(_files.lookup(path), _files.File)


def isdir(path, /):
    return isinstance(_files.lookup(path), _files.Directory)


def islink(path, /):
    return False


def getsize(filename, /):
    node = _files.find(filename)
    return 4096 if isinstance(node, _files.Directory) else len(node.content)


def getmtime(filename, /):
    return _files.find(filename).mtime


getatime = getctime = getmtime


def samefile(f1, f2, /):
    return _files.find(f1) is _files.find(f2)


def expanduser(path, /):
    path = _fspath(path)
    return "/home/user" + path[1:] if path == "~" or path.startswith("~/") else path


def expandvars(path):
    import os
    import re

    path = _fspath(path)
    return re.sub(r"\$(\w+|\{[^}]*\}?)", lambda found: os.environ.get(found[1].strip("{}"), found[0])
                  if not found[1].startswith("{") or found[1].endswith("}") else found[0], path, flags=re.ASCII)


def normcase(s, /):
    return _fspath(s)


def splitdrive(p, /):
    p = _fspath(p)
    return p[:0], p


def splitroot(p, /):
    p = _fspath(p)
    if p[:1] != sep:
        return "", "", p
    if p[1:2] != sep or p[2:3] == sep:
        return "", sep, p[1:]
    return "", p[:2], p[2:]


def ismount(path, /):
    return abspath(path) == sep


def isjunction(path, /):
    return False


def samestat(s1, s2, /):
    return s1.st_ino == s2.st_ino


def commonprefix(m, /):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_fspath, m))
    low, high = min(m), max(m)
    for place, char in enumerate(low):
        if char != high[place]:
            return low[:place]
    return low


def commonpath(paths):
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({isabs(path) for path in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split(sep) if part and part != curdir] for path in paths]
    return (sep if isabs(paths[0]) else "") + sep.join(commonprefix(parts))


def relpath(path, start=None, /):
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    begin = [part for part in abspath(curdir if start is None else _fspath(start)).split(sep) if part]
    parts = [part for part in abspath(path).split(sep) if part]
    shared = len(commonprefix([begin, parts]))
    return sep.join([pardir] * (len(begin) - shared) + parts[shared:]) or curdir
