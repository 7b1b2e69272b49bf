"""Lib/shlex.py: how a shell takes a line apart."""

import re as _re

__all__ = ["split", "quote", "join"]

_unsafe = _re.compile(r"[^\w@%+=:,./-]", _re.ASCII).search


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words, current = [], None
    at = 0
    while at < len(s):
        char, at = s[at], at + 1
        if char in " \t\r\n":
            if current is not None:
                words.append(current)
                current = None
        elif comments and char == "#":
            end = s.find("\n", at)
            at = len(s) if end < 0 else end
        elif char == "\\" and posix:
            if at == len(s):
                raise ValueError("No escaped character")
            current, at = (current or "") + s[at], at + 1
        elif char in "'\"":
            text, at = _quoted(s, at, char, posix)
            current = (current or "") + (text if posix else char + text + char)
        else:
            current = (current or "") + char
    return words if current is None else [*words, current]


def _quoted(s, at, quote, posix):
    parts = []
    while at < len(s):
        char, at = s[at], at + 1
        if char == quote:
            return "".join(parts), at
        if char == "\\" and quote == '"' and posix and s[at : at + 1] in ("\\", '"'):
            char, at = s[at], at + 1
        parts.append(char)
    raise ValueError("No closing quotation")


def join(split_command):
    return " ".join(quote(arg) for arg in split_command)


def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    return "'" + s.replace("'", "'\"'\"'") + "'" if _unsafe(s) else s
