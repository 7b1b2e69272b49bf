"""Modules/_sre/sre.c"""

import _regex

from types import GenericAlias, MappingProxyType

MAXREPEAT = 4294967295
MAXGROUPS = 1073741823


def _plain(string):
    """The text whose parts are results: exactly a str, or bytes, whatever was searched. getslice"""
    kind = type(string)
    if kind is str or kind is bytes:
        return string
    return str.__str__(string) if isinstance(string, str) else bytes(_bytes_of(string))


def _bytes_of(string):
    if isinstance(string, (bytes, bytearray)):
        return string
    try:
        return memoryview(string).cast("B")
    except TypeError:
        pass
    raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")


class Pattern:
    __module__ = "re"
    __slots__ = ("pattern", "flags", "groups", "groupindex", "_regex", "__weakref__")

    def __new__(cls, *args):
        raise TypeError("cannot create 're.Pattern' instances")

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    def _subject(self, string, pos, endpos):
        """Where in the text is to be searched."""
        if isinstance(string, str):
            if not isinstance(self.pattern, str):
                raise TypeError("cannot use a bytes pattern on a string-like object")
        else:
            string = _bytes_of(string)
            if isinstance(self.pattern, str):
                raise TypeError("cannot use a string pattern on a bytes-like object")
        size = len(string)
        return min(max(pos, 0), size), size if endpos is None else min(max(endpos, 0), size)

    def _find(self, string, pos, endpos, manner):
        start, end = self._subject(string, pos, endpos)
        if start > end:
            return None
        spans = _regex.find(self._regex, string, start, end, manner)
        return spans and _match(self, string, start, end, spans)

    def match(self, string, pos=0, endpos=None):
        return self._find(string, pos, endpos, "at start")

    def search(self, string, pos=0, endpos=None):
        return self._find(string, pos, endpos, "anywhere")

    def fullmatch(self, string, pos=0, endpos=None):
        return self._find(string, pos, endpos, "whole")

    def scanner(self, string, pos=0, endpos=None):
        return _scanner(self, string, *self._subject(string, pos, endpos))

    def finditer(self, string, pos=0, endpos=None):
        return iter(self.scanner(string, pos, endpos).search, None)

    def findall(self, string, pos=0, endpos=None):
        start, end = self._subject(string, pos, endpos)
        string = _plain(string)
        found = _regex.find_all(self._regex, string, start, end, 0)
        if self.groups == 0:
            return [string[spans[1] : spans[2]] for spans in found]
        if self.groups == 1:
            return [string[spans[3] : spans[4]] if spans[3] >= 0 else string[:0] for spans in found]
        places = range(3, 3 + 2 * self.groups, 2)
        return [
            tuple([string[spans[at] : spans[at + 1]] if spans[at] >= 0 else string[:0] for at in places])
            for spans in found
        ]

    def split(self, string, maxsplit=0):
        start, end = self._subject(string, 0, None)
        string = _plain(string)
        if maxsplit < 0:
            return [string]
        parts = []
        for spans in _regex.find_all(self._regex, string, 0, end, maxsplit):
            parts.append(string[start : spans[1]])
            for at in range(3, len(spans), 2):
                parts.append(string[spans[at] : spans[at + 1]] if spans[at] >= 0 else None)
            start = spans[2]
        parts.append(string[start:])
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        place, end = self._subject(string, 0, None)
        if not callable(repl):
            replace = self._replacement(repl)
        else:
            replace = repl
        subject, string = string, _plain(string)
        empty = string[:0]
        parts = []
        changed = 0
        found = _regex.find_all(self._regex, string, 0, end, count) if count >= 0 else ()
        for spans in found:
            parts.append(string[place : spans[1]])
            put = replace(_match(self, subject, 0, end, spans)) if callable(replace) else replace
            if put is not None:
                if not isinstance(put, str if isinstance(empty, str) else (bytes, bytearray)):
                    kind = "str instance" if isinstance(empty, str) else "a bytes-like object"
                    raise TypeError(f"sequence item {len(parts)}: expected {kind}, {type(put).__name__} found")
                parts.append(put)
            place = spans[2]
            changed += 1
        if not changed:
            return string, 0
        parts.append(string[place:])
        return empty.join(parts), changed

    def _replacement(self, repl):
        """A text if it is always the same, or a function."""
        if not isinstance(repl, (str, bytes, bytearray)):
            raise TypeError(f"decoding to str: need a bytes-like object, {type(repl).__name__} found")
        if "\\" not in repl if isinstance(repl, str) else b"\\" not in repl:
            return repl
        parts = _template(self, repl)
        if len(parts) == 1 and not isinstance(parts[0], int):
            return parts[0]
        return lambda match: _expanded(match, parts)

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.flags == other.flags and type(self.pattern) is type(other.pattern) and self.pattern == other.pattern

    def __hash__(self):
        return hash((self.flags, self.pattern))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __reduce__(self):
        import re

        return re._compile, (self.pattern, self.flags)

    def __repr__(self):
        import re

        flags = self.flags
        if isinstance(self.pattern, str):
            flags &= ~32
        names = sorted(flag for flag in re.RegexFlag if flags & flag)  # by value, as pattern_repr lists them
        rest = flags
        for flag in names:
            rest &= ~flag
        titles = [f"re.{flag.name}" for flag in names] + ([hex(rest)] if rest else [])
        shown = repr(self.pattern)[:200]
        return f"re.compile({shown}{', ' if titles else ''}{'|'.join(titles)})"


class Match:
    __module__ = "re"
    __slots__ = ("re", "string", "pos", "endpos", "lastindex", "_spans")

    def __new__(cls, *args):
        raise TypeError("cannot create 're.Match' instances")

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(number) for number in range(self.re.groups + 1)])

    def _place(self, group):
        """Where the span of a group stands."""
        if hasattr(group, "__index__"):
            number = group.__index__()
        else:
            try:
                number = self.re.groupindex.get(group, -1)
            except TypeError:
                number = -1
        if 0 <= number <= self.re.groups:
            return 1 + 2 * number
        raise IndexError("no such group")

    def _text(self, group, default=None):
        place = self._place(group)
        start = self._spans[place]
        return default if start < 0 else _plain(self.string)[start : self._spans[place + 1]]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(groups[0])
        return tuple([self._text(group) for group in groups])

    def __getitem__(self, group):
        return self._text(group)

    def groups(self, default=None):
        return tuple([self._text(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(number, default) for name, number in self.re.groupindex.items()}

    def start(self, group=0, /):
        return self._spans[self._place(group)]

    def end(self, group=0, /):
        return self._spans[self._place(group) + 1]

    def span(self, group=0, /):
        place = self._place(group)
        return self._spans[place : place + 2]

    def expand(self, template):
        return _expanded(self, _template(self.re, template))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={self.group()!r}>"


class _Scanner:
    __module__, __qualname__ = "_sre", "SRE_Scanner"

    def _next(self, manner):
        if self._place > self._end:
            return None
        spans = _regex.after(self.pattern._regex, self._string, self._place, self._end, self._moving, manner)
        if spans is None:
            self._place = self._end + 1
            return None
        self._place = spans[2]
        self._moving = spans[1] == spans[2]
        return _match(self.pattern, self._string, self._start, self._end, spans)

    def search(self):
        return self._next("anywhere")

    def match(self):
        return self._next("at start")


def _scanner(pattern, string, start, end):
    made = _Scanner()
    made.pattern, made._string, made._moving = pattern, string, False
    made._start = made._place = start
    made._end = end
    return made


def _match(pattern, string, pos, endpos, spans):
    made = object.__new__(Match)
    made.re, made.string, made.pos, made.endpos, made.lastindex, made._spans = pattern, string, pos, endpos, spans[0], spans
    return made


def _expanded(match, parts):
    empty = _plain(match.string)[:0]
    return empty.join([match._text(part, empty) if isinstance(part, int) else part for part in parts])


def _checked(answer, source):
    """What is wrong with an expression comes as a result."""
    if not isinstance(answer, tuple) or answer[0] != "error":
        return answer
    _, kind, message, place = answer
    if kind == "PatternError":
        import re

        error = re.PatternError(message) if place is None else re.PatternError(message, source, place)
    else:
        error = {"ValueError": ValueError, "OverflowError": OverflowError, "IndexError": IndexError}[kind](message)
    raise error


def _template(pattern, source):
    return _checked(_regex.template(pattern._regex, source), source)


def compile(source, flags):
    regex, flags, groups, names, warned = _checked(_regex.compile(source, int(flags)), source)
    if warned:
        import warnings

        for message in warned:
            warnings.warn(message, FutureWarning, stacklevel=3)
    made = object.__new__(Pattern)
    made.pattern, made.flags, made.groups, made._regex = source, flags, groups, regex
    made.groupindex = MappingProxyType(names)
    return made
