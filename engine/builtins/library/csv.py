"""Lib/csv.py and Modules/_csv.c"""

from io import StringIO as _StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
    "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    delimiter = quotechar = escapechar = lineterminator = quoting = None
    doublequote = skipinitialspace = None

    def __init__(self):
        try:
            _Settings(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_DEFAULTS = dict(delimiter=",", quotechar='"', escapechar=None, doublequote=True, skipinitialspace=False,
                 lineterminator="\r\n", quoting=QUOTE_MINIMAL, strict=False)


class _Settings:
    """A dialect after all has been looked at. Modules/_csv.c, dialect_new"""

    def __init__(self, dialect=None, given={}):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in given:
            if name not in _DEFAULTS:
                raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        for name, default in _DEFAULTS.items():
            value = given.get(name, getattr(dialect, name, default) if dialect is not None else default)
            setattr(self, name, value)
        if "quotechar" in given and given["quotechar"] is None and "quoting" not in given:
            self.quoting = QUOTE_NONE
        self._check()

    def _check(self):
        self._check_char("delimiter", False)
        self._check_char("quotechar", True)
        self._check_char("escapechar", True)
        if type(self.quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {type(self.quoting).__name__}')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if self.lineterminator is None:
            raise TypeError('"lineterminator" must be set')
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        self.doublequote = bool(self.doublequote)
        self.skipinitialspace = bool(self.skipinitialspace)
        self.strict = bool(self.strict)
        chars = [("delimiter", self.delimiter), ("escapechar", self.escapechar), ("quotechar", self.quotechar)]
        for name, char in chars:
            if char is not None and (char in "\r\n" or char == " " and name != "delimiter" and self.skipinitialspace):
                raise ValueError(f"bad {name} value")
        for place, (name, char) in enumerate(chars):
            for other, known in chars[place + 1 :]:
                if char is not None and char == known:
                    raise ValueError(f"bad {name} or {other} value")

    def _check_char(self, name, optional):
        value = getattr(self, name)
        if value is None and optional:
            return
        if not isinstance(value, str):
            wanted = "a unicode character or None" if optional else "a unicode character"
            raise TypeError(f'"{name}" must be {wanted}, not {type(value).__name__}')
        if len(value) != 1:
            wanted = "a unicode character or None" if optional else "a unicode character"
            raise TypeError(f'"{name}" must be {wanted}, not a string of length {len(value)}')


_dialects = {}


def register_dialect(name, dialect=None, /, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Settings(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

_limit = 131072


def field_size_limit(*new):
    global _limit
    before = _limit
    if new:
        if not isinstance(new[0], int):
            raise TypeError("limit must be an integer")
        _limit = new[0]
    return before


# ── reading ──


class reader:
    """Rows of texts; a row may go over several lines. Modules/_csv.c, Reader_iternext"""

    def __init__(self, iterable, /, dialect="excel", **fmtparams):
        self.dialect = _Settings(dialect, fmtparams)
        try:
            self._lines = iter(iterable)
        except TypeError:
            raise TypeError(f"'{type(iterable).__name__}' object is not iterable") from None
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._fields, self._field, self._quoted = [], [], False
        self._state = self._start_record
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or self._state == self._in_quoted_field:
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._save()
                    return self._fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            for char in line:
                self._state(char)
            self._state("")
            if self._state == self._start_record:
                return self._fields

    def _save(self):
        text = "".join(self._field)
        quoting = self.dialect.quoting
        value = text
        if not self._quoted:
            if quoting == QUOTE_NONNUMERIC and text:
                value = float(text)
            elif quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and not text:
                value = None
            elif quoting == QUOTE_STRINGS:
                value = float(text)
        self._fields.append(value)
        self._field, self._quoted = [], False

    def _add(self, char):
        if len(self._field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field.append(char)

    # The states; the empty text stands for the end of a line.

    def _start_record(self, char):
        if char == "":
            return
        if char in "\r\n":
            self._state = self._eat_newline
            return
        self._state = self._start_field
        self._start_field(char)

    def _start_field(self, char):
        settings = self.dialect
        if char == "" or char in "\r\n":
            self._save()
            self._state = self._start_record if char == "" else self._eat_newline
        elif char == settings.quotechar and settings.quoting != QUOTE_NONE:
            self._quoted = True
            self._state = self._in_quoted_field
        elif char == settings.escapechar:
            self._state = self._escaped_char
        elif char == " " and settings.skipinitialspace:
            pass
        elif char == settings.delimiter:
            self._save()
        else:
            self._add(char)
            self._state = self._in_field

    def _escaped_char(self, char):
        if char and char in "\r\n":
            self._add(char)
            self._state = self._after_escaped_newline
            return
        self._add(char or "\n")
        self._state = self._in_field

    def _after_escaped_newline(self, char):
        if char != "":
            self._state = self._in_field
            self._in_field(char)

    def _in_field(self, char):
        if char == "" or char in "\r\n":
            self._save()
            self._state = self._start_record if char == "" else self._eat_newline
        elif char == self.dialect.escapechar:
            self._state = self._escaped_char
        elif char == self.dialect.delimiter:
            self._save()
            self._state = self._start_field
        else:
            self._add(char)

    def _in_quoted_field(self, char):
        settings = self.dialect
        if char == "":
            return
        if char == settings.escapechar:
            self._state = self._escape_in_quoted_field
        elif char == settings.quotechar and settings.quoting != QUOTE_NONE:
            self._state = self._quote_in_quoted_field if settings.doublequote else self._in_field
        else:
            self._add(char)

    def _escape_in_quoted_field(self, char):
        self._add(char or "\n")
        self._state = self._in_quoted_field

    def _quote_in_quoted_field(self, char):
        settings = self.dialect
        if settings.quoting != QUOTE_NONE and char == settings.quotechar:
            self._add(char)
            self._state = self._in_quoted_field
        elif char == settings.delimiter:
            self._save()
            self._state = self._start_field
        elif char == "" or char in "\r\n":
            self._save()
            self._state = self._start_record if char == "" else self._eat_newline
        elif not settings.strict:
            self._add(char)
            self._state = self._in_field
        else:
            raise Error(f"'{settings.delimiter}' expected after '{settings.quotechar}'")

    def _eat_newline(self, char):
        if char == "":
            self._state = self._start_record
        elif char not in "\r\n":
            raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")


# ── writing ──


class writer:
    __module__ = "_csv"

    def __init__(self, fileobj, /, dialect="excel", **fmtparams):
        self.dialect = _Settings(dialect, fmtparams)
        if not callable(getattr(fileobj, "write", None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write

    def writerow(self, row, /):
        settings = self.dialect
        try:
            fields = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        parts = [self._field(field, len(fields) == 1) for field in fields]
        return self._write(settings.delimiter.join(parts) + settings.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _field(self, field, alone):
        settings = self.dialect
        text = "" if field is None else field if isinstance(field, str) else str(field)
        quoted = self._must_quote(field)
        parts = []
        for char in text:
            special = char in (settings.delimiter, settings.escapechar, settings.quotechar) or char in "\r\n"
            if special or char in settings.lineterminator:
                if settings.quoting == QUOTE_NONE:
                    parts.append(self._escape())
                elif char == settings.quotechar:
                    if settings.doublequote:
                        quoted = True
                        parts.append(char)
                    else:
                        parts.append(self._escape())
                elif char == settings.escapechar:
                    parts.append(settings.escapechar)
                else:
                    quoted = True
            elif char == " " and settings.delimiter == " " and settings.skipinitialspace:
                quoted = True
            parts.append(char)
        if not text and alone:
            if settings.quoting == QUOTE_NONE or field is None and settings.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted")
            quoted = True
        body = "".join(parts)
        return f"{settings.quotechar}{body}{settings.quotechar}" if quoted else body

    def _must_quote(self, field):
        quoting = self.dialect.quoting
        if quoting == QUOTE_ALL:
            return True
        if quoting == QUOTE_NONNUMERIC:
            return not isinstance(field, (int, float))
        if quoting == QUOTE_STRINGS:
            return isinstance(field, str)
        return quoting == QUOTE_NOTNULL and field is not None

    def _escape(self):
        if self.dialect.escapechar is None:
            raise Error("need to escape, but no escapechar set")
        return self.dialect.escapechar


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        made = dict(zip(self.fieldnames, row))
        names, values = len(self.fieldnames), len(row)
        if names < values:
            made[self.restkey] = row[names:]
        for key in self.fieldnames[values:]:
            made[key] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, row):
        if self.extrasaction == "raise":
            wrong = row.keys() - self.fieldnames
            if wrong:
                names = ", ".join([repr(name) for name in wrong])
                raise ValueError(f"dict contains fields not in fieldnames: {names}")
        return [row.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))


class Sniffer:
    """Guesses the dialect: the delimiter is what occurs equally often in every line."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quote, doubled, found, spaced = _quoted_fields(sample, delimiters)
        if not found:
            found, spaced = self._by_frequency(sample, delimiters)

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doubled
        dialect.delimiter = found
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = spaced
        return dialect

    def _by_frequency(self, sample, delimiters):
        lines = [line for line in sample.splitlines() if line]
        wanted = delimiters or [chr(code) for code in range(127)]
        counts = {char: {line.count(char) for line in lines} for char in wanted}
        consistent = {char: min(found) for char, found in counts.items() if len(found) == 1 and found != {0}}
        found = next((char for char in self.preferred if char in consistent), None)
        if found is None and consistent:
            found = max(consistent, key=lambda char: (consistent[char], char))
        if found is None:
            raise Error("Could not determine delimiter")
        return found, all(line.count(found) == line.count(found + " ") for line in lines)

    def has_header(self, sample):
        rows = list(reader(_StringIO(sample), self.sniff(sample)))
        header, rest = rows[0], [row for row in rows[1:21] if len(row) == len(rows[0])]
        votes = 0
        for place, title in enumerate(header):
            kinds = {_kind(row[place]) for row in rest}
            if len(kinds) == 1:
                kind = kinds.pop()
                votes += 1 if _kind(title) != kind else -1
        return votes > 0


_BEFORE = r"(?P<delim>[^\w\n\"'])(?P<space> ?)"
_QUOTED = r"(?P<quote>[\"']).*?(?P=quote)"
# A quoted field in the middle of a line, at its begin, at its end, and alone.
_PLACES = (
    f"{_BEFORE}{_QUOTED}(?P=delim)", rf"(?:^|\n){_QUOTED}{_BEFORE}", rf"{_BEFORE}{_QUOTED}(?:$|\n)",
    rf"(?:^|\n){_QUOTED}(?:$|\n)",
)


def _quoted_fields(sample, delimiters):
    """What stands around quoted fields: the quote, whether it is doubled inside, the delimiter, a space behind it."""
    import re

    for place in _PLACES:
        found = list(re.finditer(place, sample, re.DOTALL | re.MULTILINE))
        if found:
            break
    else:
        return "", False, None, 0
    groups = [match.groupdict() for match in found]
    quote = _commonest([group["quote"] for group in groups])
    possible = [group["delim"] for group in groups if group.get("delim")]
    possible = [char for char in possible if delimiters is None or char in delimiters]
    delimiter, spaced = "", 0
    if possible:
        delimiter = _commonest(possible)
        spaced = possible.count(delimiter) == len([group for group in groups if group.get("space")])
        delimiter = "" if delimiter == "\n" else delimiter
    char = re.escape(delimiter)
    inside = rf"[^{char}\n]*"
    doubled = rf"(({char})|^)\W*{quote}{inside}{quote}{inside}{quote}\W*(({char})|$)"
    return quote, bool(re.search(doubled, sample, re.MULTILINE)), delimiter, spaced


def _commonest(chars):
    return max(dict.fromkeys(chars), key=chars.count)


def _kind(text):
    try:
        complex(text)
        return complex
    except ValueError:
        return len(text)
