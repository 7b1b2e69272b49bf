"""Lib/string/__init__.py"""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


class Template:
    """`$name` and `${name}`; `$$` is a dollar."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """(text, name, place): text as it stands, or the name of what is to be put in, None if it is wrong."""
        text = self.template
        start = 0
        while True:
            place = text.find(self.delimiter, start)
            if place < 0:
                yield text[start:], None, None
                return
            yield text[start:place], None, None
            after = place + len(self.delimiter)
            if text.startswith(self.delimiter, after):
                yield self.delimiter, None, None
                start = after + len(self.delimiter)
                continue
            braced = text.startswith("{", after)
            end = begin = after + braced
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == "_"):
                end += 1
            name = text[begin:end]
            good = name.isidentifier() and (not braced or text.startswith("}", end))
            start = end + braced if good else after
            yield text[place:start], name if good else "", place

    def substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws}
        result = []
        for text, name, place in self._parts():
            if name == "":
                before = self.template[:place].splitlines(keepends=True)
                line = len(before) or 1
                column = place - len("".join(before[:-1])) + 1 if before else 1
                raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
            result.append(text if name is None else str(values[name]))
        return "".join(result)

    def safe_substitute(self, mapping={}, /, **kws):
        values = {**mapping, **kws}
        return "".join([str(values[name]) if name in values else text for text, name, _ in self._parts()])

    def get_identifiers(self):
        return list(dict.fromkeys(name for _, name, _ in self._parts() if name))

    def is_valid(self):
        return all(name != "" for _, name, _ in self._parts())


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
