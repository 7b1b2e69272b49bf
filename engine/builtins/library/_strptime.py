"""Lib/_strptime.py: texts to dates. Formats are matched as CPython's regular expressions would match them."""

from datetime import date as _date, timedelta as _timedelta, timezone as _timezone
from time import struct_time

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)
_SHORT_WEEKDAYS = tuple(name[:3] for name in _WEEKDAYS)
_SHORT_MONTHS = tuple(name[:3] for name in _MONTHS)
_NAMES = {
    "A": _WEEKDAYS, "a": _SHORT_WEEKDAYS, "B": _MONTHS, "b": _SHORT_MONTHS, "p": ("am", "pm"), "Z": ("utc", "gmt"),
}
# Fewest and most digits, lowest and highest value, whether a blank may stand for the first of two digits.
_NUMBERS = {
    "d": (1, 2, 1, 31, True), "f": (1, 6, 0, 999999, False), "G": (4, 4, 0, 9999, False),
    "H": (1, 2, 0, 23, True), "I": (1, 2, 1, 12, True), "j": (1, 3, 1, 366, False),
    "m": (1, 2, 1, 12, False), "M": (1, 2, 0, 59, False), "S": (1, 2, 0, 61, False),
    "U": (1, 2, 0, 53, False), "W": (1, 2, 0, 53, False), "w": (1, 1, 0, 6, False), "u": (1, 1, 1, 7, False),
    "V": (1, 2, 0, 53, False), "y": (2, 2, 0, 99, False), "Y": (4, 4, 0, 9999, False),
}
_SHORTHANDS = {
    "c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "T": "%H:%M:%S", "R": "%H:%M",
    "r": "%I:%M:%S %p", "e": "%d", "k": "%H", "l": "%I", "P": "%p",
}


# ── matching ──


def _tokens(format):
    """Letters of directives as they are, other characters after a `=`, white space as a blank."""
    tokens = []
    place = 0
    while place < len(format):
        char = format[place]
        place += 1
        if char.isspace():
            if tokens[-1:] != [" "]:
                tokens.append(" ")
        elif char != "%":
            tokens.append("=" + char.lower())
        else:
            letter = format[place:place + 1]
            place += 1
            if not letter:
                raise IndexError
            if letter in _SHORTHANDS:
                tokens += _tokens(_SHORTHANDS[letter])
            elif letter in _NUMBERS or letter in _NAMES or letter == "z":
                tokens.append(letter)
            elif letter == "%":
                tokens.append("=%")
            else:
                raise KeyError(letter)
    return tokens


def _digits(text, place, least, most, low, high, blank):
    for count in range(most, least - 1, -1):
        part = text[place:place + count]
        if len(part) == count and part.isascii() and part.isdigit() and low <= int(part) <= high:
            yield place + count
    if blank and text[place:place + 1] == " " and text[place + 1:place + 2].isdigit() and int(text[place + 1]) >= low:
        yield place + 2


def _offset_ends(text, place):
    """Ends of `+HH:MM[:SS[.ffffff]]` or `Z`."""
    if text[place:place + 1] == "Z":
        yield place + 1
    if text[place:place + 1] not in ("+", "-") or not text[place + 1:place + 3].isdigit():
        return
    ends = []
    end = place + 3
    for _ in range(2):
        end += text[end:end + 1] == ":"
        part = text[end:end + 2]
        if len(part) < 2 or not part.isdigit() or part[0] > "5":
            break
        end += 2
        ends.append(end)
    if len(ends) == 2 and text[end:end + 1] == ".":
        ends += [last for last in _digits(text, end + 1, 1, 6, 0, 999999, False)][::-1]
    yield from reversed(ends)


def _ends(token, text, lower, place):
    """Where a token that begins at a place may end, in the order in which ends are tried."""
    if token[0] == "=":
        if lower.startswith(token[1:], place):
            yield place + len(token) - 1
    elif token == " ":
        end = place
        while text[end:end + 1].isspace():
            end += 1
        yield from range(end, place, -1)
    elif token == "z":
        yield from _offset_ends(text, place)
    elif token in _NUMBERS:
        yield from _digits(text, place, *_NUMBERS[token])
    else:
        for name in sorted(_NAMES[token], key=len, reverse=True):
            if lower.startswith(name, place):
                yield place + len(name)


def _match(tokens, text, lower, place, index, found):
    """The end of what matches all tokens from one on, None if nothing does."""
    if index == len(tokens):
        return place
    token = tokens[index]
    for end in _ends(token, text, lower, place):
        last = _match(tokens, text, lower, end, index + 1, found)
        if last is not None:
            if token[0] not in "= ":
                found[token] = text[place:end]
            return last
    return None


# ── meaning ──


def _week_day(year, week, weekday, monday_first):
    """The day of the year of a day in a week of `%U` or `%W`."""
    first = _date(year, 1, 1).weekday()
    if not monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


def _offset(text):
    """Seconds and microseconds of `%z`."""
    if text == "Z":
        return 0, 0
    plain = text
    if text[3] == ":":
        plain = text[:3] + text[4:]
        if len(plain) > 5:
            if plain[5] != ":":
                raise ValueError(f"Inconsistent use of : in {text}")
            plain = plain[:5] + plain[6:]
    seconds = int(plain[1:3]) * 3600 + int(plain[3:5]) * 60 + int(plain[5:7] or 0)
    micros = int((plain[8:] + "000000")[:6])
    return (-seconds, -micros) if text[0] == "-" else (seconds, micros)


def _hour(found):
    if "I" not in found:
        return int(found.get("H", 0))
    return int(found["I"]) % 12 + (12 if found.get("p", "").lower() == "pm" else 0)


def _weekday(found):
    for letter in "Aa":
        if letter in found:
            return _NAMES[letter].index(found[letter].lower())
    if "w" in found:
        return (int(found["w"]) - 1) % 7
    return int(found["u"]) - 1 if "u" in found else None


def _month(found):
    for letter in "Bb":
        if letter in found:
            return _NAMES[letter].index(found[letter].lower()) + 1
    return int(found.get("m", 1))


def _year(found):
    if "Y" in found:
        return int(found["Y"])
    if "y" in found:
        return int(found["y"]) + (2000 if int(found["y"]) < 69 else 1900)
    return None


def _check_week(found, year, weekday):
    days = "a weekday directive ('%A', '%a', '%w', or '%u')."
    if "G" in found:
        if "j" in found:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
        if "V" not in found or weekday is None:
            raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and {days}")
    elif "V" in found:
        if year is None or weekday is None:
            raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and {days}")
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )


def _day(found, year, weekday):
    """The date that is meant, and the day of its year."""
    month, day = _month(found), int(found.get("d", 1))
    yday = int(found["j"]) if "j" in found else None
    if yday is None and weekday is not None:
        if "U" in found or "W" in found:
            week = int(found["W"] if "W" in found else found["U"])
            yday = _week_day(year, week, weekday, "W" in found)
        elif "V" in found:
            exact = _date.fromisocalendar(int(found["G"]), int(found["V"]), weekday + 1)
            year, month, day = exact.year, exact.month, exact.day
    first = _date(year, 1, 1).toordinal()
    exact = _date(year, month, day) if yday is None else _date.fromordinal(first + yday - 1)
    return exact, exact.toordinal() - _date(exact.year, 1, 1).toordinal() + 1


def _found(data, format):
    for index, arg in enumerate([data, format]):
        if not isinstance(arg, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(arg)}")
    try:
        tokens = _tokens(format)
    except KeyError as error:
        letter = error.args[0].replace("\\s", "")
        if not letter or letter.isspace():
            raise ValueError(f"stray % in format '{format}'") from None
        raise ValueError(f"'{letter}' is a bad directive in format '{format}'") from None
    except IndexError:
        raise ValueError(f"stray % in format '{format}'") from None
    found = {}
    end = _match(tokens, data, data.lower(), 0, 0, found)
    if end is None:
        raise ValueError(f"time data {data!r} does not match format {format!r}")
    if end != len(data):
        raise ValueError(f"unconverted data remains: {data[end:]}")
    return found


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """Nine fields of a struct_time, name and offset of the time zone; microseconds; those of the offset."""
    found = _found(data_string, format)
    weekday = _weekday(found)
    year = _year(found)
    _check_week(found, year, weekday)
    leap_day = year is None and _month(found) == 2 and found.get("d", "").strip() == "29"
    exact, yday = _day(found, 1904 if leap_day else 1900 if year is None else year, weekday)
    if weekday is None:
        weekday = exact.weekday()
    offset, offset_micros = _offset(found["z"]) if "z" in found else (None, 0)
    clock = _hour(found), int(found.get("M", 0)), int(found.get("S", 0))
    days = 1900 if leap_day else exact.year, exact.month, exact.day
    fields = (*days, *clock, weekday, yday, 0 if "Z" in found else -1, found.get("Z"), offset)
    return fields, int((found.get("f", "0") + "00000")[:6]), offset_micros


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    return struct_time(_strptime(data_string, format)[0])


def _strptime_datetime_date(cls, data_string, format="%a %b %d %Y"):
    return cls(*_strptime(data_string, format)[0][:3])


def _zone(fields, micros):
    name, offset = fields[-2:]
    if offset is None:
        return None
    delta = _timedelta(seconds=offset, microseconds=micros)
    return _timezone(delta, name) if name else _timezone(delta)


def _strptime_datetime_time(cls, data_string, format="%H:%M:%S"):
    fields, micros, offset_micros = _strptime(data_string, format)
    return cls(*fields[3:6], micros, _zone(fields, offset_micros))


def _strptime_datetime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    fields, micros, offset_micros = _strptime(data_string, format)
    return cls(*fields[:6], micros, _zone(fields, offset_micros))
