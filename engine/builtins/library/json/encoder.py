"""Lib/json/encoder.py"""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _quoted(text, ascii_only):
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
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
        return "".join(self._parts(o, 0, []))

    def iterencode(self, o):
        return iter(self._parts(o, 0, []))

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
        if any(o is other for other in inside):
            raise ValueError("Circular reference detected")
        inside.append(o)
        if isinstance(o, (list, tuple)):
            yield from self._enclosed("[", "]", (("", item, place) for place, item in enumerate(o)), depth, inside,
                                      "tuple" if isinstance(o, tuple) else "list")
        elif isinstance(o, dict):
            yield from self._enclosed("{", "}", self._entries(o), depth, inside, "dict")
        else:
            yield from self._default_parts(o, depth, inside)
        inside.pop()

    def _default_parts(self, o, depth, inside):
        made = self.default(o)
        try:
            yield from self._parts(made, depth, inside)
        except Exception as error:
            cls = type(o)
            module = "" if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}."
            error.add_note(f"when serializing {module}{cls.__qualname__} object")
            raise

    def _entries(self, o):
        for given, value in sorted(o.items()) if self.sort_keys else o.items():
            key = given
            if not isinstance(key, str):
                if not isinstance(key, (int, float, type(None))):
                    if self.skipkeys:
                        continue
                    raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
                key = self._simple(key)
            yield f"{_quoted(key, self.ensure_ascii)}{self.key_separator}", value, given

    def _enclosed(self, begin, end, entries, depth, inside, kind):
        line = "" if self.indent is None else "\n" + self.indent * (depth + 1)
        first = True
        for lead, item, place in entries:
            yield f"{begin if first else self.item_separator}{line}{lead}"
            first = False
            try:
                yield from self._parts(item, depth + 1, inside)
            except Exception as error:
                error.add_note(f"when serializing {kind} item {place!r}")
                raise
        if first:
            yield begin + end
        else:
            yield end if self.indent is None else "\n" + self.indent * depth + end
