"""Lib/html/__init__.py, with the entities of HTML 4."""

import re as _re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


_ENTITIES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "hellip": "…", "mdash": "—",
    "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "euro": "€", "trade": "™",
    "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "forall": "∀", "part": "∂", "exist": "∃",
    "empty": "∅", "isin": "∈", "sum": "∑", "minus": "−", "radic": "√", "infin": "∞", "ne": "≠", "le": "≤",
    "ge": "≥", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "μ",
    "pi": "π", "sigma": "σ", "omega": "ω", "Omega": "Ω", "Delta": "Δ", "Sigma": "Σ", "check": "✓", "star": "☆",
}
# Latin-1 from 161 on; these may stand without a semicolon.
_LATIN = (
    "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml"
).split()
_BARE = {name: chr(161 + place) for place, name in enumerate(_LATIN)}
_BARE |= {name: _ENTITIES[name] for name in ("amp", "lt", "gt", "quot", "nbsp")}
_ENTITIES |= _BARE

_charref = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def _character(code):
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
    name = text.removesuffix(";")
    if name in _ENTITIES and (text.endswith(";") or name in _BARE):
        return _ENTITIES[name]
    for end in range(len(name), 1, -1):
        if name[:end] in _BARE:
            return _BARE[name[:end]] + text[end:]
    return "&" + text


def unescape(s):
    return _charref.sub(_replaced, s) if "&" in s else s
