"""Lib/json/decoder.py"""

__all__ = ["JSONDecoder", "JSONDecodeError"]

_UNESCAPES = {'"': '"', "\\": "\\", "/": "/", "n": "\n", "r": "\r", "t": "\t", "f": "\f", "b": "\b"}


class JSONDecodeError(ValueError):
    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {self.lineno} column {self.colno} (char {pos})")


def _skip(text, place):
    while place < len(text) and text[place] in " \t\n\r":
        place += 1
    return place


def scanstring(s, place, strict=True):
    begin = place - 1
    end = s.find('"', place)
    text = s[place:end]
    if end >= 0 and "\\" not in text and text.isprintable():
        return text, end + 1
    parts = []
    while True:
        if place >= len(s):
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        char = s[place]
        if char == '"':
            return "".join(parts), place + 1
        if char < " " and strict:
            raise JSONDecodeError("Invalid control character at", s, place)
        if char != "\\":
            parts.append(char)
            place += 1
            continue
        if place + 1 >= len(s):
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        escape = s[place + 1]
        if escape == "u":
            code, place = _code(s, place + 2)
            if 0xD800 <= code < 0xDC00 and s.startswith("\\u", place):
                low, after = _code(s, place + 2)
                if 0xDC00 <= low < 0xE000:
                    code, place = 0x10000 + (code - 0xD800 << 10 | low - 0xDC00), after
            parts.append(chr(code))
        elif escape in _UNESCAPES:
            parts.append(_UNESCAPES[escape])
            place += 2
        else:
            raise JSONDecodeError("Invalid \\escape", s, place)


def _code(s, place):
    digits = s[place : place + 4]
    if len(digits) == 4 and all(digit in "0123456789abcdefABCDEF" for digit in digits):
        return int(digits, 16), place + 4
    raise JSONDecodeError("Invalid \\uXXXX escape", s, place - 1)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        if idx >= len(s):
            raise JSONDecodeError("Expecting value", s, idx)
        char = s[idx]
        if char == '"':
            return scanstring(s, idx + 1, self.strict)
        if char == "{":
            return self._object(s, idx + 1)
        if char == "[":
            return self._array(s, idx + 1)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, idx):
                return value, idx + len(word)
        for word in ("NaN", "Infinity", "-Infinity"):
            if s.startswith(word, idx):
                return self.parse_constant(word), idx + len(word)
        return self._number(s, idx)

    def _digits(self, s, place):
        while place < len(s) and s[place] in "0123456789":
            place += 1
        return place

    def _number(self, s, start):
        begin = start + s.startswith("-", start)
        end = begin + 1 if s.startswith("0", begin) else self._digits(s, begin)
        if end == begin:
            raise JSONDecodeError("Expecting value", s, start)
        whole = end
        if s.startswith(".", end) and self._digits(s, end + 1) > end + 1:
            end = self._digits(s, end + 1)
        if end < len(s) and s[end] in "eE":
            digits = end + 1 + (s[end + 1 : end + 2] in ("+", "-"))
            if self._digits(s, digits) > digits:
                end = self._digits(s, digits)
        text = s[start:end]
        return (self.parse_int if end == whole else self.parse_float)(text), end

    def _array(self, s, place):
        items = []
        place = _skip(s, place)
        if s.startswith("]", place):
            return items, place + 1
        while True:
            value, place = self.raw_decode(s, place)
            items.append(value)
            place = _skip(s, place)
            if s.startswith("]", place):
                return items, place + 1
            if not s.startswith(",", place):
                raise JSONDecodeError("Expecting ',' delimiter", s, place)
            comma = place
            place = _skip(s, place + 1)
            if s.startswith("]", place):
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)

    def _object(self, s, place):
        pairs = []
        place = _skip(s, place)
        if s.startswith("}", place):
            return self._built(pairs), place + 1
        while True:
            if not s.startswith('"', place):
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, place)
            key, place = scanstring(s, place + 1, self.strict)
            place = _skip(s, place)
            if not s.startswith(":", place):
                raise JSONDecodeError("Expecting ':' delimiter", s, place)
            value, place = self.raw_decode(s, _skip(s, place + 1))
            pairs.append((key, value))
            place = _skip(s, place)
            if s.startswith("}", place):
                return self._built(pairs), place + 1
            if not s.startswith(",", place):
                raise JSONDecodeError("Expecting ',' delimiter", s, place)
            comma = place
            place = _skip(s, place + 1)
            if s.startswith("}", place):
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)

    def _built(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)
