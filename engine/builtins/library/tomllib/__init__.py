"""Lib/tomllib/_parser.py: TOML 1.0, read from the first character to the last"""

import re
import string
import warnings
from datetime import date, datetime, time, timedelta, timezone

__all__ = ("loads", "load", "TOMLDecodeError")

_CONTROLS = frozenset(map(chr, range(32))) | {chr(127)}
_BLANK = frozenset(" \t")
_BLANK_OR_LINE = _BLANK | {"\n"}
_BARE = frozenset(string.ascii_letters + string.digits + "-_")
_NOT_IN_LINE = _CONTROLS - {"\t"}
_NOT_IN_LINES = _CONTROLS - {"\t", "\n"}
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}

_CLOCK = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_TIME = re.compile(_CLOCK)
_DATE = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    rf"(?:[Tt ]{_CLOCK}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?"
)
_NUMBER = re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<fraction>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)"
)


class _Missing:
    pass


class TOMLDecodeError(ValueError):
    """What is wrong with a document (`msg`), and where (`pos`, `lineno`, `colno`)."""

    def __init__(self, msg=_Missing, doc=_Missing, pos=_Missing, *args):
        if args or not (isinstance(msg, str) and isinstance(doc, str) and isinstance(pos, int)):
            warnings.warn(
                "Free-form arguments for TOMLDecodeError are deprecated. "
                "Please set 'msg' (str), 'doc' (str) and 'pos' (int) arguments only.",
                DeprecationWarning,
                stacklevel=2,
            )
            given = [value for value in (msg, doc, pos) if value is not _Missing]
            super().__init__(*given, *args)
            return
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        place = f"line {self.lineno}, column {self.colno}" if pos < len(doc) else "end of document"
        super().__init__(f"{msg} (at {place})")
        self.msg, self.doc, self.pos = msg, doc, pos


def load(fp, /, *, parse_float=float):
    """Reads a file that was opened in binary mode."""
    content = fp.read()
    try:
        text = content.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Reads a text; `parse_float` makes the numbers with a fraction of theirs."""
    try:
        text = s.replace("\r\n", "\n")
    except (AttributeError, TypeError):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Reader(text, _safe(parse_float)).document()


def _safe(parse_float):
    if parse_float is float:
        return float

    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value

    return checked


class _Space:
    """What may still be done to a table: `declared` ones have had their header, `frozen` ones were written inline."""

    def __init__(self):
        self.declared = False
        self.frozen = False
        self.below = {}

    def at(self, key):
        space = self
        for part in key:
            space = space.below.setdefault(part, _Space())
        return space

    def is_declared(self, key):
        space = self
        for part in key:
            if part not in space.below:
                return False
            space = space.below[part]
        return space.declared

    def is_frozen(self, key):
        space = self
        for part in key:
            if part not in space.below:
                return False
            space = space.below[part]
            if space.frozen:
                return True
        return False

    def forget(self, key):
        self.at(key[:-1]).below.pop(key[-1], None)


def _nest(table, key, into_lists=True):
    """The table behind a key, made if there is none; None if something else is there."""
    for part in key:
        table = table.setdefault(part, {})
        if into_lists and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            return None
    return table


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.pos = 0
        self.parse_float = parse_float
        self.data = {}
        self.spaces = _Space()
        # Tables that dotted keys made: open for more such keys until the next header.
        self.dotted = set()

    def fail(self, message):
        raise TOMLDecodeError(message, self.text, self.pos)

    def char(self):
        return self.text[self.pos:self.pos + 1]

    def at(self, mark):
        return self.text.startswith(mark, self.pos)

    def skip(self, characters):
        while self.char() in characters and self.char():
            self.pos += 1

    # ── statements ──

    def document(self):
        header = ()
        while True:
            self.skip(_BLANK)
            if not self.char():
                return self.data
            if self.char() in _BARE or self.char() in ('"', "'"):
                self.assignment(header)
                self.skip(_BLANK)
            elif self.at("["):
                header = self.header()
                self.skip(_BLANK)
            elif self.char() not in ("#", "\n"):
                self.fail("Invalid statement")
            self.comment()
            if self.char() not in ("", "\n"):
                self.fail("Expected newline or end of document after a statement")
            self.pos += 1

    def comment(self):
        if self.at("#"):
            self.pos += 1
            self.pos = self.until("\n", _NOT_IN_LINE, or_end=True)

    def header(self):
        for key in self.dotted:
            self.spaces.at(key).declared = True
        self.dotted.clear()
        is_array = self.at("[[")
        self.pos += 2 if is_array else 1
        self.skip(_BLANK)
        key = self.key()
        (self.array_header if is_array else self.table_header)(key)
        return key

    def table_header(self, key):
        if self.spaces.is_declared(key) or self.spaces.is_frozen(key):
            self.fail(f"Cannot declare {key} twice")
        self.spaces.at(key).declared = True
        if _nest(self.data, key) is None:
            self.fail("Cannot overwrite a value")
        if not self.at("]"):
            self.fail("Expected ']' at the end of a table declaration")
        self.pos += 1

    def array_header(self, key):
        if self.spaces.is_frozen(key):
            self.fail(f"Cannot mutate immutable namespace {key}")
        # The tables of the item before are of no interest to this one.
        self.spaces.forget(key)
        self.spaces.at(key).declared = True
        table = _nest(self.data, key[:-1])
        items = None if table is None else table.setdefault(key[-1], [])
        if not isinstance(items, list):
            self.fail("Cannot overwrite a value")
        items.append({})
        if not self.at("]]"):
            self.fail("Expected ']]' at the end of an array declaration")
        self.pos += 2

    def assignment(self, header):
        key, value = self.pair()
        for length in range(1, len(key)):
            above = header + key[:length]
            if self.spaces.is_declared(above):
                self.fail(f"Cannot redefine namespace {above}")
            self.dotted.add(above)
        parent = header + key[:-1]
        if self.spaces.is_frozen(parent):
            self.fail(f"Cannot mutate immutable namespace {parent}")
        table = _nest(self.data, parent)
        if table is None or key[-1] in table:
            self.fail("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            self.spaces.at(header + key).frozen = True
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if not self.at("="):
            self.fail("Expected '=' after a key in a key/value pair")
        self.pos += 1
        self.skip(_BLANK)
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(_BLANK)
        while self.at("."):
            self.pos += 1
            self.skip(_BLANK)
            parts.append(self.key_part())
            self.skip(_BLANK)
        return tuple(parts)

    def key_part(self):
        start = self.pos
        if self.at("'"):
            return self.literal()
        if self.at('"'):
            self.pos += 1
            return self.escaped('"', _NOT_IN_LINE)
        self.skip(_BARE)
        if start == self.pos:
            self.fail("Invalid initial character for a key part")
        return self.text[start:self.pos]

    # ── values ──

    def value(self):
        first = self.char()
        if first and first in "\"'":
            return self.string(first)
        if first == "[":
            return self.array()
        if first == "{":
            return self.inline_table()
        for word, value in (("true", True), ("false", False)):
            if self.at(word):
                self.pos += len(word)
                return value
        return self.scalar()

    def scalar(self):
        if found := _DATE.match(self.text, self.pos):
            try:
                value = _moment(*found.groups())
            except ValueError as error:
                raise TOMLDecodeError("Invalid date or datetime", self.text, self.pos) from error
        elif found := _TIME.match(self.text, self.pos):
            value = _clock(*found.groups())
        elif found := _NUMBER.match(self.text, self.pos):
            value = self.parse_float(found.group()) if found["fraction"] else int(found.group(), 0)
        elif found := re.compile("[+-]?(?:inf|nan)").match(self.text, self.pos):
            value = self.parse_float(found.group())
        else:
            self.fail("Invalid value")
        self.pos = found.end()
        return value

    def array(self):
        self.pos += 1
        items = []
        self.gap()
        while not self.at("]"):
            items.append(self.value())
            self.gap()
            if self.at(","):
                self.pos += 1
                self.gap()
            elif not self.at("]"):
                self.fail("Unclosed array")
        self.pos += 1
        return items

    def gap(self):
        """Skips spaces, lines and comments."""
        before = -1
        while before != self.pos:
            before = self.pos
            self.skip(_BLANK_OR_LINE)
            self.comment()

    def inline_table(self):
        self.pos += 1
        data, spaces = {}, _Space()
        self.skip(_BLANK)
        if self.at("}"):
            self.pos += 1
            return data
        while True:
            key, value = self.pair()
            self.put(data, spaces, key, value)
            self.skip(_BLANK)
            if self.at("}"):
                self.pos += 1
                return data
            if not self.at(","):
                self.fail("Unclosed inline table")
            if isinstance(value, (dict, list)):
                spaces.at(key).frozen = True
            self.pos += 1
            self.skip(_BLANK)

    def put(self, data, spaces, key, value):
        if spaces.is_frozen(key):
            self.fail(f"Cannot mutate immutable namespace {key}")
        table = _nest(data, key[:-1], into_lists=False)
        if table is None:
            self.fail("Cannot overwrite a value")
        if key[-1] in table:
            self.fail(f"Duplicate inline table key {key[-1]!r}")
        table[key[-1]] = value

    # ── strings ──

    def string(self, quote):
        if not self.at(quote * 3):
            return self.key_part()
        self.pos += 3
        if self.at("\n"):
            self.pos += 1
        text = self.lines() if quote == "'" else self.escaped(quote * 3, _NOT_IN_LINES)
        # Of five quotes in a row the first two are text.
        for _ in range(2):
            if self.at(quote):
                text += quote
                self.pos += 1
        return text

    def literal(self):
        self.pos += 1
        start = self.pos
        end = self.until("'", _NOT_IN_LINE)
        self.pos = end + 1
        return self.text[start:end]

    def lines(self):
        start = self.pos
        end = self.until("'''", _NOT_IN_LINES)
        self.pos = end + 3
        return self.text[start:end]

    def until(self, mark, wrong, or_end=False):
        """Where the mark is, if there is nothing before it that must not be."""
        end = self.text.find(mark, self.pos)
        if end < 0:
            end = len(self.text)
            if not or_end:
                self.pos = end
                self.fail(f"Expected {mark!r}")
        for place in range(self.pos, end):
            if self.text[place] in wrong:
                self.pos = place
                self.fail(f"Found invalid character {self.text[place]!r}")
        return end

    def escaped(self, end, wrong):
        parts = []
        start = self.pos
        while not self.at(end):
            char = self.char()
            if not char:
                self.fail("Unterminated string")
            if char == "\\":
                parts.append(self.text[start:self.pos])
                parts.append(self.escape(end))
                start = self.pos
            elif char in wrong:
                self.fail(f"Illegal character {char!r}")
            else:
                self.pos += 1
        parts.append(self.text[start:self.pos])
        self.pos += len(end)
        return "".join(parts)

    def escape(self, end):
        kind = self.text[self.pos + 1:self.pos + 2]
        self.pos = min(self.pos + 2, len(self.text) + 1)
        if len(end) == 3 and kind and kind in " \t\n":
            return self.continued(kind)
        if kind in ("u", "U"):
            return self.code_point(4 if kind == "u" else 8)
        if kind not in _ESCAPES:
            self.fail("Unescaped '\\' in a string")
        return _ESCAPES[kind]

    def continued(self, kind):
        """A backslash at the end of a line swallows all space up to the next word."""
        if kind != "\n":
            self.skip(_BLANK)
            if not self.char():
                return ""
            if not self.at("\n"):
                self.fail("Unescaped '\\' in a string")
            self.pos += 1
        self.skip(_BLANK_OR_LINE)
        return ""

    def code_point(self, length):
        digits = self.text[self.pos:self.pos + length]
        if len(digits) != length or not frozenset(string.hexdigits).issuperset(digits):
            self.fail("Invalid hex value")
        self.pos += length
        code = int(digits, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            self.fail("Escaped character is not a Unicode scalar value")
        return chr(code)


def _clock(hour, minute, second, fraction):
    return time(int(hour), int(minute), int(second), int(fraction.ljust(6, "0")) if fraction else 0)


def _moment(year, month, day, hour, minute, second, fraction, zulu, sign, offset_hours, offset_minutes):
    day = date(int(year), int(month), int(day))
    if hour is None:
        return day
    zone = timezone.utc if zulu else None
    if sign:
        offset = timedelta(hours=int(offset_hours), minutes=int(offset_minutes))
        zone = timezone(offset if sign == "+" else -offset)
    return datetime.combine(day, _clock(hour, minute, second, fraction), zone)
