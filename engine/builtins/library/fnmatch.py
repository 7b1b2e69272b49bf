"""Lib/fnmatch.py"""

import re as _re
from functools import lru_cache as _lru_cache

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


@_lru_cache(maxsize=32768, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        return _re.compile(translate(str(pat, "ISO-8859-1")).encode("ISO-8859-1")).match
    return _re.compile(translate(pat)).match


def filter(names, pat):
    match = _compile_pattern(pat)
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    match = _compile_pattern(pat)
    return [name for name in names if not match(name)]


def fnmatchcase(name, pat):
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    """The pattern of a shell as a regular expression."""
    parts = _translate(pat)
    return rf"(?s:{_joined(parts)})\z"


_STAR = object()


def _joined(parts):
    """A star in the middle takes as little as it can, and what it took is not tried again."""
    stars = [place for place, part in enumerate(parts) if part is _STAR]
    if not stars:
        return "".join(parts)
    text = "".join(parts[: stars[0]])
    for place, following in zip(stars, stars[1:]):
        text += f"(?>.*?{''.join(parts[place + 1 : following])})"
    return text + ".*" + "".join(parts[stars[-1] + 1 :])


def _translate(pat):
    parts, at = [], 0
    while at < len(pat):
        char, at = pat[at], at + 1
        if char == "*":
            if not parts or parts[-1] is not _STAR:
                parts.append(_STAR)
        elif char == "?":
            parts.append(".")
        elif char == "[":
            end = pat.find("]", at + 1 + (pat[at : at + 1] == "!"))
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_set_of(pat[at:end]))
                at = end + 1
        else:
            parts.append(_re.escape(char))
    return parts


def _set_of(text):
    chunks = _ranges(text) if "-" in text else [text.replace("\\", r"\\")]
    text = "-".join(chunks)
    text = _re.sub(r"([&~|])", r"\\\1", text)
    if not text:
        return "(?!)"
    if text == "!":
        return "."
    if text[0] == "!":
        text = "^" + text[1:]
    elif text[0] in ("^", "["):
        text = "\\" + text
    return f"[{text}]"


def _ranges(text):
    """The pieces between the hyphens that stand for ranges; ranges that are empty are left out."""
    chunks = []
    start, at = 0, 2 if text[0] == "!" else 1
    while (hyphen := text.find("-", at)) >= 0:
        chunks.append(text[start:hyphen])
        start, at = hyphen + 1, hyphen + 3
    rest = text[start:]
    if rest:
        chunks.append(rest)
    else:
        chunks[-1] += "-"
    for place in range(len(chunks) - 1, 0, -1):
        if chunks[place - 1][-1] > chunks[place][0]:
            chunks[place - 1] = chunks[place - 1][:-1] + chunks[place][1:]
            del chunks[place]
    return [chunk.replace("\\", r"\\").replace("-", r"\-") for chunk in chunks]
