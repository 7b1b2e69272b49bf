"""Lib/linecache.py: the program's own lines, and those of the library."""

import _traceback

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# What a program puts here is found before any file: name to (size, time, lines, full name).
cache = {}


def getline(filename, lineno, module_globals=None):
    return _traceback.source_line(filename, lineno) if lineno > 0 else ""


def getlines(filename, module_globals=None):
    return _traceback.source_lines(filename)


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return False
