"""Lib/io.py, and `open` of Modules/_io/_iomodule.c, over the files of this run."""

from builtins import open

from _io_bases import (
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
    BufferedIOBase,
    IOBase,
    RawIOBase,
    TextIOBase,
    UnsupportedOperation,
)
from _io_bytes import BufferedRandom, BufferedReader, BufferedWriter, BytesIO, FileIO
from _io_text import StringIO, TextIOWrapper

__all__ = [
    "open", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase", "BufferedReader",
    "BufferedWriter", "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET",
    "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding",
]

DEFAULT_BUFFER_SIZE = 131072
BlockingIOError = BlockingIOError


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding


def _open(file, mode, buffering, encoding, errors, newline, closefd, opener):
    """What the builtin `open` does."""
    from os import fspath

    if not isinstance(file, int):
        file = fspath(file)
    _check_modes(mode, encoding, errors, newline)
    binary = "b" in mode
    if buffering == 0 and not binary:
        raise ValueError("can't have unbuffered text I/O")
    raw = FileIO(file, mode.replace("b", "").replace("t", ""), closefd, opener)
    if buffering == 0:
        return raw
    kind = BufferedRandom if "+" in mode else BufferedReader if "r" in mode else BufferedWriter
    buffer = kind(raw)
    if binary:
        return buffer
    made = TextIOWrapper(buffer, encoding, errors, newline)
    if encoding is None and not raw.readable():
        made.encoding = "UTF-8"
    made.mode = mode
    return made


def _check_modes(mode, encoding, errors, newline):
    if len(set(mode)) != len(mode) or set(mode) - set("rwxabt+"):
        raise ValueError(f"invalid mode: {mode!r}")
    if "b" in mode and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    kinds = sum(letter in "rwxa" for letter in mode)
    if kinds > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if kinds == 0:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    if "b" in mode:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                article = "an" if name[0] in "e" else "a"
                raise ValueError(f"binary mode doesn't take {article} {name} argument")
