"""Lib/glob.py"""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]

_magic = re.compile("([*?[])")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = os.fspath(pathname)
    start = "/" if pathname.startswith("/") else ""
    parts = [part for part in pathname.split("/") if part]
    if pathname.endswith("/"):
        parts.append("")
    if not parts:
        return iter(["/"] if start else [])
    return _select(root_dir or "", start, parts, recursive, include_hidden)


def _select(root, path, parts, recursive, hidden):
    part, rest = parts[0], parts[1:]
    if part == "":
        if os.path.isdir(os.path.join(root, path)):
            yield path if path.endswith("/") else path + "/"
        return
    if recursive and part == "**":
        found = _below(root, path, hidden)
    elif _magic.search(part):
        found = [_joined(path, name) for name in fnmatch.filter(_names(root, path), part)
                 if hidden or not name.startswith(".") or part.startswith(".")]
    else:
        found = [_joined(path, part)] if os.path.exists(os.path.join(root, _joined(path, part))) else []
    for each in found:
        if not rest:
            if each or part != "**":
                yield each
        elif each == "" or os.path.isdir(os.path.join(root, each)):
            yield from _select(root, each, rest, recursive, hidden)


def _names(root, path):
    try:
        return os.listdir(os.path.join(root, path) or ".")
    except OSError:
        return []


def _joined(path, name):
    return os.path.join(path, name) if path else name


def _below(root, path, hidden):
    if not path or os.path.isdir(os.path.join(root, path)):
        yield path if path.endswith("/") or not path else path + "/"
    for name in _names(root, path):
        if hidden or not name.startswith("."):
            each = _joined(path, name)
            yield each
            if os.path.isdir(os.path.join(root, each)):
                below = _below(root, each, hidden)
                next(below)
                yield from below


def has_magic(s):
    return _magic.search(s) is not None


def escape(pathname):
    return _magic.sub(r"[\1]", pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    return fnmatch.translate(pat)
