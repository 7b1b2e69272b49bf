"""Lib/tempfile.py: names come from the seed of the run."""

import io as _io
import os as _os
from random import Random as _Random
from shutil import rmtree as _rmtree

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None


class _RandomNameSequence:
    characters = "abcdefghijklmnopqrstuvwxyz0123456789_"

    def __init__(self):
        self.rng = _Random(_os.urandom(8))

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self.rng.choices(self.characters, k=8))


_names = None


def _get_candidate_names():
    global _names
    if _names is None:
        _names = _RandomNameSequence()
    return _names


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    return tempdir or "/tmp"


def gettempdirb():
    return gettempdir().encode()


def _free_path(suffix, prefix, directory):
    prefix = template if prefix is None else prefix
    for name in _get_candidate_names():
        path = _os.path.join(directory or gettempdir(), f"{prefix}{name}{suffix or ''}")
        if not _os.path.exists(path):
            return _os.path.abspath(path)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _free_path(suffix, prefix, dir)
    return _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), path


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _free_path(suffix, prefix, dir)
    _os.mkdir(path, 0o700)
    return path


def mktemp(suffix="", prefix=template, dir=None):
    return _free_path(suffix, prefix, dir)


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._closed = False

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._clean(self.delete)
        return result

    def __iter__(self):
        yield from self.file

    def close(self):
        self.file.close()
        self._clean(self.delete and self._delete_on_close)

    def _clean(self, delete):
        if delete and not self._closed:
            self._closed = True
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    path = _free_path(suffix, prefix, dir)
    with open(path, "xb"):
        pass
    file = _io.open(path, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    path = _free_path(suffix, prefix, dir)
    with open(path, "xb"):
        pass
    file = _io.open(path, mode, buffering, encoding, errors, newline)
    _os.unlink(path)
    return file


class SpooledTemporaryFile:
    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        binary = "b" in mode
        self._file = _io.BytesIO() if binary else _io.TextIOWrapper(
            _io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size

    def rollover(self):
        pass

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def __enter__(self):
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return iter(self._file)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _rmtree(self.name)
