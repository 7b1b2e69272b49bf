"""Modules/timemodule.c: calendars, over the virtual clock. The time zone is UTC."""

from _time import monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns
from _time import sleep, time, time_ns
from _static import define as _define, native as _native, seal as _seal
from operator import index as _index

timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)
_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")

thread_time = process_time
thread_time_ns = process_time_ns


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _FIELDS

    def __new__(cls, iterable):
        if not hasattr(iterable, "__iter__"):
            raise TypeError("constructor requires a sequence")
        items = tuple(iterable)
        if not 9 <= len(items) <= 11:
            bound = "at least 9" if len(items) < 9 else "at most 11"
            raise TypeError(f"time.struct_time() takes an {bound}-sequence ({len(items)}-sequence given)")
        made = tuple.__new__(cls, items[:9])
        made._zone = items[9:]
        return made

    def __repr__(self, /):
        return f"time.struct_time({', '.join(f'{name}={value!r}' for name, value in zip(_FIELDS, self))})"

    def __reduce__(self, /):
        zone = dict(zip(("tm_zone", "tm_gmtoff"), (*self._zone, None, None)))
        return struct_time, (tuple(self), zone)

    def __replace__(self, /, **changes):
        return struct_time([changes.get(name, value) for name, value in zip(_FIELDS, self)] + [*self._zone])


def _field(name, index):
    return property(lambda self: self[index])


_define(
    struct_time,
    **{name: _field(name, index) for index, name in enumerate(_FIELDS)},
    tm_zone=property(lambda self: self._zone[0] if self._zone else None),
    tm_gmtoff=property(lambda self: self._zone[1] if len(self._zone) > 1 else None),
)
_seal(struct_time, final=True, members=True, called="structseq()")


def _civil(days):
    """Year, month, day of a number of days since 1970, counted from the 1st of March of year 0."""
    days += 719468
    era, day_of_era = divmod(days, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, day - (153 * shifted + 2) // 5 + 1


def _days(year, month, day):
    """The days since 1970 of a date."""
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def _parts(seconds, zone):
    if seconds is None:
        seconds = time()
    if not isinstance(seconds, (int, float)):
        seconds = _index(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if abs(seconds) >= 2.0**63:
        raise OverflowError("timestamp out of range for platform time_t")
    days, rest = divmod(int(seconds // 1), 86400)
    year, month, day = _civil(days)
    if abs(year) >= 2**31:
        raise OverflowError(75, "Value too large for defined data type")
    yday = days - _days(year, 1, 1) + 1
    fields = (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, 0)
    return struct_time((*fields, zone, 0))


@_native
def gmtime(seconds=None, /):
    return _parts(seconds, "GMT")


@_native
def localtime(seconds=None, /):
    return _parts(seconds, "UTC")


def _given(t, name):
    """Nine ints of a time tuple. `gettmarg`"""
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError(f"{name}(): illegal time tuple argument")
    return [_index(value) for value in t]


# Place in the tuple, what is said of it, highest value; 0 stands for 1 where the lowest is 1.
_LIMITS = (
    (1, "month", 1, 12), (2, "day of month", 1, 31), (3, "hour", 0, 23), (4, "minute", 0, 59),
    (5, "seconds", 0, 61), (7, "day of year", 1, 366),
)


def _checked(t, name):
    """`checktm`"""
    fields = _given(t, name)
    for place, what, least, most in _LIMITS:
        value = fields[place] = fields[place] or least
        if not least <= value <= most:
            raise ValueError(f"{what} out of range")
    if fields[6] < -1:
        raise ValueError("day of week out of range")
    fields[6] %= 7
    return fields


@_native
def mktime(tuple, /):
    year, month, day, hour, minute, second, *_ = _given(tuple, "mktime")
    more, month = divmod(month - 1, 12)
    return float((_days(year + more, month + 1, 1) + day - 1) * 86400 + hour * 3600 + minute * 60 + second)


def _asctime(t):
    return f"{_DAYS[t[6]][:3]} {_MONTHS[t[1] - 1][:3]} {t[2]:2} {t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]}"


@_native
def asctime(tuple=None, /):
    return _asctime(localtime() if tuple is None else _checked(tuple, "asctime"))


@_native
def ctime(seconds=None, /):
    return _asctime(localtime(seconds))


def _iso_week(t):
    thursday = _days(t[0], 1, 1) + t[7] - 1 - t[6] + 3
    year = _civil(thursday)[0]
    return year, (thursday - _days(year, 1, 1)) // 7 + 1


_DIRECTIVES = {
    "a": lambda t: _DAYS[t[6]][:3],
    "A": lambda t: _DAYS[t[6]],
    "b": lambda t: _MONTHS[t[1] - 1][:3],
    "B": lambda t: _MONTHS[t[1] - 1],
    "c": lambda t: f"{_asctime(t[:9])[:-len(str(t[0]))]}{t[0]:04}",
    "C": lambda t: f"{t[0] // 100:02}",
    "d": lambda t: f"{t[2]:02}",
    "D": lambda t: f"{t[1]:02}/{t[2]:02}/{t[0] % 100:02}",
    "e": lambda t: f"{t[2]:2}",
    "F": lambda t: f"{t[0]:04}-{t[1]:02}-{t[2]:02}",
    "g": lambda t: f"{_iso_week(t)[0] % 100:02}",
    "G": lambda t: f"{_iso_week(t)[0]:04}",
    "h": lambda t: _MONTHS[t[1] - 1][:3],
    "H": lambda t: f"{t[3]:02}",
    "I": lambda t: f"{(t[3] - 1) % 12 + 1:02}",
    "j": lambda t: f"{t[7]:03}",
    "m": lambda t: f"{t[1]:02}",
    "M": lambda t: f"{t[4]:02}",
    "n": lambda t: "\n",
    "p": lambda t: "AM" if t[3] < 12 else "PM",
    "r": lambda t: f"{(t[3] - 1) % 12 + 1:02}:{t[4]:02}:{t[5]:02} {'AM' if t[3] < 12 else 'PM'}",
    "R": lambda t: f"{t[3]:02}:{t[4]:02}",
    "s": lambda t: str(int(mktime((*t,)))),
    "S": lambda t: f"{t[5]:02}",
    "t": lambda t: "\t",
    "T": lambda t: f"{t[3]:02}:{t[4]:02}:{t[5]:02}",
    "u": lambda t: str(t[6] + 1),
    "U": lambda t: f"{(t[7] + 6 - (t[6] + 1) % 7) // 7:02}",
    "V": lambda t: f"{_iso_week(t)[1]:02}",
    "w": lambda t: str((t[6] + 1) % 7),
    "W": lambda t: f"{(t[7] + 6 - t[6]) // 7:02}",
    "x": lambda t: f"{t[1]:02}/{t[2]:02}/{t[0] % 100:02}",
    "X": lambda t: f"{t[3]:02}:{t[4]:02}:{t[5]:02}",
    "y": lambda t: f"{t[0] % 100:02}",
    "Y": lambda t: f"{t[0]:04}",
    "z": lambda t: "+0000",
    "Z": lambda t: "UTC",
    "%": lambda t: "%",
}


# As in glibc.
_DIRECTIVES["k"] = lambda t: f"{t[3]:2}"
_DIRECTIVES["l"] = lambda t: f"{(t[3] - 1) % 12 + 1:2}"
_DIRECTIVES["P"] = lambda t: _DIRECTIVES["p"](t).lower()


def _shown(text, flags, width):
    """A directive with flags and a width, as glibc shows it."""
    number = text.strip().isdigit()
    if number and "-" in flags:
        text = text.lstrip(" 0") or "0"
    if number and "_" in flags:
        text = (text.lstrip("0") or "0").rjust(len(text))
    if number and "0" in flags:
        text = text.replace(" ", "0")
    if "^" in flags:
        text = text.upper()
    if "#" in flags:
        text = text.lower() if text in ("AM", "PM", "UTC", "GMT") else text.upper()
    return text.rjust(int(width or 0), "0" if number and "_" not in flags or "0" in flags else " ")


@_native
def strftime(format, tuple=None, /):
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {'None' if format is None else type(format).__name__}")
    t = _checked(localtime() if tuple is None else tuple, "strftime")
    result = []
    place = 0
    while True:
        start = format.find("%", place)
        if start < 0:
            break
        result.append(format[place:start])
        letter = start + 1
        while format[letter:letter + 1] in _FLAGS:
            letter += 1
        width = letter
        while format[letter:letter + 1].isdigit():
            letter += 1
        place = letter + 1
        show = _DIRECTIVES.get(format[letter:place])
        if show is None:
            result.append(format[start:place])
        elif letter == start + 1:
            result.append(show(t))
        else:
            result.append(_shown(show(t), format[start + 1:width], format[width:letter]))
    result.append(format[place:])
    return "".join(result)


_FLAGS = ("-", "_", "0", "^", "#")


@_native
def strptime(*args):
    from _strptime import _strptime_time

    return _strptime_time(*args)


def get_clock_info(name, /):
    if name not in ("monotonic", "perf_counter", "process_time", "thread_time", "time"):
        raise ValueError("unknown clock")
    from types import SimpleNamespace

    clock = "REALTIME" if name == "time" else "PROCESS_CPUTIME_ID" if name == "process_time" else "MONOTONIC"
    return SimpleNamespace(
        implementation=f"clock_gettime(CLOCK_{clock})", monotonic=name != "time", adjustable=name == "time", resolution=1e-09,
    )
