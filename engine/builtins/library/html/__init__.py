"""Lib/html/__init__.py"""

import re as _re

from html.entities import html5 as _html5

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Writes &, < and > as entities, and quotes unless `quote` is false."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


_charref = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def _character(code):
    """What the standard makes of a number, which may be no character or one of Windows."""
    if 0x80 <= code <= 0x9F:
        return _WINDOWS.get(code, chr(code))
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    if code == 0x0D:
        return "\r"
    if code in (0xB, *range(1, 9), *range(0xE, 0x20), *range(0x7F, 0xA0)) or 0xFDD0 <= code <= 0xFDEF:
        return ""
    return "" if code & 0xFFFE == 0xFFFE else chr(code)


_WINDOWS = dict(zip(
    (0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92, 0x93, 0x94, 0x95,
     0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F),
    "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
))


def _replaced(found):
    text = found.group(1)
    if text[0] == "#":
        digits = text[1:].rstrip(";")
        return _character(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    if text in _html5:
        return _html5[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in _html5:
            return _html5[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    """Puts the characters in the place of their names and numbers, as HTML 5 reads them."""
    return _charref.sub(_replaced, s) if "&" in s else s
