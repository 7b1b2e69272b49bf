"""Lib/json/encoder.py"""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _quoted(text, ascii_only):
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        # Not formatted: an enum that is a str has a text of its own for that.
        return "".join(('"', text, '"'))
    parts = []
    for char in text:
        code = ord(char)
        if char in _ESCAPES:
            parts.append(_ESCAPES[char])
        elif code < 32 or ascii_only and 126 < code < 0x10000:
            parts.append(f"\\u{code:04x}")
        elif ascii_only and code >= 0x10000:
            code -= 0x10000
            parts.append(f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}")
        else:
            parts.append(char)
    return f'"{"".join(parts)}"'


def encode_basestring(s):
    return _quoted(_checked(s), False)


def encode_basestring_ascii(s):
    return _quoted(_checked(s), True)


def _checked(s):
    if isinstance(s, str):
        return s
    raise TypeError(f"first argument must be a string, not {type(s).__name__}")


def _full_name(cls):
    module = "" if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}."
    return f"{module}{cls.__qualname__}"


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = " " * indent if isinstance(indent, int) else indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        for place, separator in enumerate((self.key_separator, self.item_separator), 5):
            if not isinstance(separator, str):
                raise TypeError(f"make_encoder() argument {place} must be str, not {type(separator).__name__}")
        return "".join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        return self._parts(o, 0, [])

    def _simple(self, o):
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, str):
            return _quoted(o, self.ensure_ascii)
        if isinstance(o, int):
            return int.__repr__(o)
        return self._float(o) if isinstance(o, float) else None

    def _float(self, o):
        text = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(float.__repr__(o))
        if text is not None and not self.allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
        return text or float.__repr__(o)

    def _parts(self, o, depth, inside):
        text = self._simple(o)
        if text is not None:
            yield text
            return
        if self.check_circular and any(o is other for other in inside):
            raise ValueError("Circular reference detected")
        inside.append(o)
        if isinstance(o, (list, tuple)):
            yield from self._list_parts(o, depth, inside)
        elif isinstance(o, dict):
            yield from self._dict_parts(o, depth, inside)
        else:
            yield from self._default_parts(o, depth, inside)
        inside.pop()

    def _default_parts(self, o, depth, inside):
        made = self.default(o)
        try:
            yield from self._parts(made, depth, inside)
        except Exception as error:
            error.add_note(f"when serializing {_full_name(type(o))} object")
            raise

    def _line(self, depth):
        return "" if self.indent is None else "\n" + self.indent * depth

    def _list_parts(self, items, depth, inside):
        if not items:
            yield "[]"
            return
        lead = "[" + self._line(depth + 1)
        for place, item in enumerate(items):
            try:
                text = self._simple(item)
                if text is None:
                    yield lead
                    yield from self._parts(item, depth + 1, inside)
                else:
                    yield lead + text
            except Exception as error:
                error.add_note(f"when serializing {_full_name(type(items))} item {place!r}")
                raise
            lead = self.item_separator + self._line(depth + 1)
        if self.indent is not None:
            yield self._line(depth)
        yield "]"

    def _dict_parts(self, entries, depth, inside):
        if not entries:
            yield "{}"
            return
        yield "{"
        lead = self._line(depth + 1)
        for key, value in sorted(entries.items()) if self.sort_keys else entries.items():
            name = self._name(key)
            if name is None:
                continue
            if lead:
                yield lead
            lead = self.item_separator + self._line(depth + 1)
            yield _quoted(name, self.ensure_ascii)
            yield self.key_separator
            try:
                yield from self._parts(value, depth + 1, inside)
            except Exception as error:
                error.add_note(f"when serializing {_full_name(type(entries))} item {key!r}")
                raise
        if self.indent is not None:
            yield self._line(depth)
        yield "}"

    def _name(self, key):
        """The key as a text; None if it is left out."""
        if isinstance(key, str):
            return key
        if isinstance(key, (int, float, type(None))):
            return self._simple(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
