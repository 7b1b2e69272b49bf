"""Lib/posixpath.py"""

import _files
from _files import fspath as _fspath

sep = "/"
curdir, pardir, extsep, altsep = ".", "..", ".", None


def join(a, /, *p):
    result = _fspath(a)
    for part in map(_fspath, p):
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
