"""Modules/_datetimemodule.c, over the virtual clock. The time zone of the world is UTC."""

from _time import time_ns as _time_ns
from _static import define as _define, seal as _seal
from math import modf as _modf
from operator import index as _index
from time import strftime as _strftime, struct_time as _struct_time

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_LAST_ORDINAL = 3652059
_EPOCH = 719163
_DAY = 86400
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


# ── days ──


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_length(year, month):
    return 29 if month == 2 and _is_leap(year) else _LENGTHS[month - 1]


def _ordinal(year, month, day):
    """Day 1 is the 1st of January of year 1. Years are counted from March, so that leap days come last."""
    if month < 3:
        month += 12
        year -= 1
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day - 306


def _civil(ordinal):
    era, day = divmod(ordinal + 305, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    shifted = (5 * day + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month < 3), month, day - (153 * shifted + 2) // 5 + 1


def _weekday(year, month, day):
    return (_ordinal(year, month, day) + 6) % 7


def _first_iso_monday(year):
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _from_iso_week(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    monday = _first_iso_monday(year)
    if not 0 < week < 53 and not (week == 53 and _first_iso_monday(year + 1) - monday > 52 * 7):
        raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _civil(monday + (week - 1) * 7 + day - 1)


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    last = _month_length(year, month)
    if not 1 <= day <= last:
        raise ValueError(f"day {day} must be in range 1..{last} for month {month} in year {year}")


def _check_time(hour, minute, second, microsecond, tz, fold):
    if not 0 <= hour <= 23:
        raise ValueError(f"hour must be in 0..23, not {hour}")
    if not 0 <= minute <= 59:
        raise ValueError(f"minute must be in 0..59, not {minute}")
    if not 0 <= second <= 59:
        raise ValueError(f"second must be in 0..59, not {second}")
    if not 0 <= microsecond <= 999999:
        raise ValueError(f"microsecond must be in 0..999999, not {microsecond}")
    if fold != 0 and fold != 1:
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    _check_zone(tz)


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_title(tz)}'")


def _title(value):
    """`tp_name` of its class."""
    cls = type(value)
    return f"datetime.{cls.__name__}" if cls in _CLASSES else cls.__name__


def _need_text(value, where):
    if not isinstance(value, str):
        raise TypeError(f"{where} must be str, not {'None' if value is None else _title(value)}")


def _zone_call(tz, name, moment):
    """What `utcoffset` or `dst` of a time zone says, checked. `call_tzinfo_method`"""
    if tz is None:
        return None
    offset = getattr(tz, name)(moment)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{_title(offset)}'")
    if abs(_total(offset)) >= _DAY * 10**6:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def _zone_name(tz, moment):
    if tz is None:
        return None
    name = tz.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_title(name)}'")
    return name


def _offset_text(offset, colon=":"):
    if offset is None:
        return ""
    total = _total(offset)
    sign = "-" if total < 0 else "+"
    seconds, micros = divmod(abs(total), 10**6)
    text = f"{sign}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}"
    if seconds % 60 or micros:
        text += f"{colon}{seconds % 60:02}"
    return f"{text}.{micros:06}" if micros else text


def _time_text(hour, minute, second, micros, timespec):
    if timespec == "auto":
        timespec = "microseconds" if micros else "seconds"
    if timespec == "hours":
        return f"{hour:02}"
    if timespec == "minutes":
        return f"{hour:02}:{minute:02}"
    text = f"{hour:02}:{minute:02}:{second:02}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{micros // 1000:03}"
    if timespec == "microseconds":
        return f"{text}.{micros:06}"
    raise ValueError("Unknown timespec value")


def _format(self, format, fields, micros, moment):
    """What `time.strftime` does not know: `%f`, `%z`, `%:z` and `%Z`. `wrap_strftime`"""
    result = []
    place = 0
    while True:
        found = format.find("%", place)
        if found < 0 or found + 1 >= len(format):
            break
        letter = format[found + 1]
        end = found + 2
        if letter == ":" and format[end:end + 1] == "z":
            letter = ":z"
            end += 1
        result.append(format[place:found])
        if letter == "f":
            result.append(f"{micros:06}")
        elif letter == "z" or letter == ":z":
            result.append("" if moment is None else _offset_text(self.utcoffset(), ":" if letter == ":z" else ""))
        elif letter == "Z":
            result.append("" if moment is None else (self.tzname() or "").replace("%", "%%"))
        else:
            result.append(format[found:end])
        place = end
    result.append(format[place:])
    return _strftime("".join(result), fields)


def _half_even(whole, over):
    """The int nearest to whole / over, over being positive."""
    quotient, rest = divmod(whole, over)
    return quotient + (rest * 2 > over or rest * 2 == over and quotient % 2)


# ── ISO texts ──


def _number(text):
    """A number of ASCII digits only."""
    if not text or not text.isascii() or not text.isdigit():
        raise _Malformed
    return int(text)


class _Malformed(Exception):
    pass


def _parse_date(text):
    year = _number(text[:4])
    dash = text[4:5] == "-"
    rest = text[4 + dash:]
    if rest[:1] == "W":
        week = _number(rest[1:3]) if len(rest) >= 3 else _number("")
        day = rest[3:]
        if day:
            if (day[0] == "-") != dash or len(day) != 1 + dash:
                raise _Malformed
            day = day[dash:]
        try:
            return _from_iso_week(year, week, _number(day) if day else 1)
        except ValueError:
            raise _Malformed from None
    if len(rest) != (5 if dash else 4) or dash and rest[2] != "-":
        raise _Malformed
    return year, _number(rest[:2]), _number(rest[-2:])


def _parse_clock(text, loose=False):
    """Hours to microseconds. If `loose`, one character more does no harm, whatever it is."""
    fields = [0, 0, 0, 0]
    end = len(text)
    colon = text[2:3] == ":"
    place = 0
    for i in range(3):
        fields[i] = _number(text[place:place + 2]) if place + 2 <= end else _number("")
        place += 2
        if place >= end:
            return fields
        mark = text[place]
        if loose and place + 1 == end:
            return fields
        if mark in ".,":
            if i < 2:
                raise _Malformed
            break
        if colon:
            if mark != ":" or i == 2:
                raise _Malformed
            place += 1
        elif i == 2:
            raise _Malformed
    digits = text[place + 1:]
    _number(digits)
    fields[3] = int((digits + "00000")[:6])
    return fields


def _parse_time(text):
    """Hours to microseconds, and the time zone."""
    found = [i for i, char in enumerate(text) if char in "+-Z"]
    if not found:
        return *_parse_clock(text), None
    end = found[0]
    clock = _parse_clock(text[:end], loose=True)
    if text[end] == "Z":
        if end + 1 < len(text):
            raise _Malformed
        return *clock, timezone.utc
    hour, minute, second, micros = _parse_clock(text[end + 1:])
    offset = timedelta(0, hour * 3600 + minute * 60 + second, micros)
    return *clock, timezone(-offset if text[end] == "-" else offset)


def _check_midnight(clock):
    if any(clock[1:]):
        raise ValueError("minute, second, and microsecond must be 0 when hour is 24")


def _separator(text):
    """Where the date ends. `_find_isoformat_datetime_separator`"""
    if len(text) == 7:
        return 7
    if text[4] == "-":
        if text[5] != "W":
            return 10
        if text[8:9] != "-":
            return 8
        if len(text) == 9:
            raise _Malformed
        return 8 if len(text) > 10 and text[10].isdigit() else 10
    if text[4] != "W":
        return 8
    end = 7
    while end < len(text) and text[end].isdigit():
        end += 1
    return end if end < 9 else 7 if end % 2 == 0 else 8


# ── timedelta ──


def _accumulate(name, value, factor, whole, rest):
    if isinstance(value, int):
        return whole + value * factor, rest
    if not isinstance(value, float):
        raise TypeError(f"unsupported type for timedelta {name} component: {_title(value)}")
    fraction, integer = _modf(value)
    whole += int(integer) * factor
    if fraction:
        fraction, integer = _modf(fraction * factor)
        whole += int(integer)
        rest += fraction
    return whole, rest


def _away(value):
    """Rounds as `round()` of C does: halves away from zero."""
    fraction, whole = _modf(value)
    return int(whole) + (0 if abs(fraction) < 0.5 else 1 if value > 0 else -1)


def _delta(micros, cls=None):
    """The timedelta of so many microseconds."""
    seconds, micros = divmod(micros, 10**6)
    days, seconds = divmod(seconds, _DAY)
    if not -999999999 <= days <= 999999999:
        if not -(2**31) <= days < 2**31:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    return _make_delta(cls or timedelta, days, seconds, micros)


def _total(delta):
    """All of it in microseconds."""
    return (delta.days * _DAY + delta.seconds) * 10**6 + delta.microseconds


def _scaled(self, numerator, denominator):
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    return _delta(_half_even(_total(self) * numerator, denominator))


class timedelta:
    __slots__ = ("days", "seconds", "microseconds")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole, rest = _accumulate("microseconds", microseconds, 1, 0, 0.0)
        whole, rest = _accumulate("milliseconds", milliseconds, 1000, whole, rest)
        whole, rest = _accumulate("seconds", seconds, 10**6, whole, rest)
        whole, rest = _accumulate("minutes", minutes, 60 * 10**6, whole, rest)
        whole, rest = _accumulate("hours", hours, 3600 * 10**6, whole, rest)
        whole, rest = _accumulate("days", days, _DAY * 10**6, whole, rest)
        whole, rest = _accumulate("weeks", weeks, 7 * _DAY * 10**6, whole, rest)
        if rest:
            nearest = _away(rest)
            if abs(nearest - rest) == 0.5:
                odd = whole % 2
                nearest = 2 * _away((rest + odd) * 0.5) - odd
            whole += nearest
        return _delta(whole, cls)

    def total_seconds(self, /):
        return _total(self) / 10**6

    def __repr__(self, /):
        parts = [f"{name}={getattr(self, name)}" for name in ("days", "seconds", "microseconds") if getattr(self, name)]
        return f"{_title(self)}({', '.join(parts) or '0'})"

    def __str__(self, /):
        seconds = self.seconds
        text = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        if self.days:
            text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, {text}"
        return f"{text}.{self.microseconds:06}" if self.microseconds else text

    def __add__(self, other, /):
        return _delta(_total(self) + _total(other)) if isinstance(other, timedelta) else NotImplemented

    def __radd__(self, other, /):
        return timedelta.__add__(self, other)

    def __sub__(self, other, /):
        return _delta(_total(self) - _total(other)) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other, /):
        return _delta(_total(other) - _total(self)) if isinstance(other, timedelta) else NotImplemented

    def __mul__(self, other, /):
        if isinstance(other, int):
            return _delta(_total(self) * other)
        if isinstance(other, float):
            return _scaled(self, *other.as_integer_ratio())
        return NotImplemented

    def __rmul__(self, other, /):
        return timedelta.__mul__(self, other)

    def __truediv__(self, other, /):
        if isinstance(other, timedelta):
            return _total(self) / _total(other)
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("division by zero")
            return _scaled(self, 1, other)
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            if numerator == 0:
                raise ZeroDivisionError("division by zero")
            return _scaled(self, denominator, numerator)
        return NotImplemented

    def __floordiv__(self, other, /):
        if isinstance(other, timedelta):
            return _total(self) // _total(other)
        return _delta(_total(self) // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other, /):
        return _delta(_total(self) % _total(other)) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other, /):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(_total(self), _total(other))
        return quotient, _delta(rest)

    def __neg__(self, /):
        return _delta(-_total(self))

    def __pos__(self, /):
        return _delta(_total(self))

    def __abs__(self, /):
        return _delta(abs(_total(self)))

    def __bool__(self, /):
        return bool(self.days or self.seconds or self.microseconds)

    def __eq__(self, other, /):
        return _total(self) == _total(other) if isinstance(other, timedelta) else NotImplemented

    def __ne__(self, other, /):
        return _total(self) != _total(other) if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other, /):
        return _total(self) < _total(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other, /):
        return _total(self) <= _total(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other, /):
        return _total(self) > _total(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other, /):
        return _total(self) >= _total(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self, /):
        return hash((self.days, self.seconds, self.microseconds))

    def __reduce__(self, /):
        return type(self), (self.days, self.seconds, self.microseconds)


# ── time zones ──


class tzinfo:
    __slots__ = ()

    def __new__(cls, *args, **keywords):
        return _make_zone(cls)

    def utcoffset(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt, /):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = dt + (offset - saving)
        saving = standard.dst()
        if saving is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return standard + saving if saving else standard

    def __reduce__(self, /):
        return type(self), (), getattr(self, "__dict__", None)


class timezone(tzinfo):
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {'None' if offset is None else _title(offset)}")
        if name is not None:
            _need_text(name, "timezone() argument 2")
        elif not offset:
            return timezone.utc
        if not -_DAY * 10**6 < _total(offset) < _DAY * 10**6:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}"
            )
        return _make_timezone(cls, offset, name)

    def utcoffset(self, dt, /):
        _check_moment(dt, "utcoffset")
        return self._offset

    def dst(self, dt, /):
        _check_moment(dt, "dst")

    def tzname(self, dt, /):
        _check_moment(dt, "tzname")
        return timezone.__str__(self)

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __str__(self, /):
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def __repr__(self, /):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"{_title(self)}({self._offset!r}{name})"

    def __eq__(self, other, /):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self, /):
        return hash(self._offset)

    def __getinitargs__(self, /):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self, /):
        return type(self), self.__getinitargs__()


def _check_moment(dt, name):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {_title(dt)}")


class IsoCalendarDate(tuple):
    __slots__ = ()
    __module__ = "datetime"

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return tuple, (tuple(self),)


# ── date ──


def _parts_of(timestamp):
    """Whole seconds and microseconds of a number of seconds. `_PyTime_ObjectToTimeval`, half to even"""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        fraction, whole = _modf(timestamp)
        micros = round(fraction * 1e6)
        if abs(whole) >= 2.0**63:
            raise OverflowError("timestamp out of range for platform time_t")
        return divmod(int(whole) * 10**6 + micros, 10**6)
    if not isinstance(timestamp, int) and not hasattr(timestamp, "__index__"):
        raise TypeError(f"argument must be int or float, not {_title(timestamp)}")
    whole = _index(timestamp)
    if not -(2**63) <= whole < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    return whole, 0


def _day_of(seconds):
    """Year, month, day and the second of the day of a number of seconds since 1970."""
    days, rest = divmod(seconds, _DAY)
    if not 1 <= days + _EPOCH <= _LAST_ORDINAL:
        year = 1970 + days // 365.2425
        if abs(year) > 2**31:
            raise OverflowError(75, "Value too large for defined data type")
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {int(year)}")
    return *_civil(days + _EPOCH), rest


def _replaced(self, names, given):
    return [getattr(self, name) if value is _KEEP else value for name, value in zip(names, given)]


_KEEP = type("unchanged", (), {})()


class date:
    __slots__ = ("year", "month", "day")

    def __new__(cls, year, month, day):
        year, month, day = _index(year), _index(month), _index(day)
        _check_date(year, month, day)
        return _make_date(cls, year, month, day)

    @classmethod
    def today(cls, /):
        if cls is date:
            return date(*_day_of(_time_ns() // 10**9)[:3])
        return cls.fromtimestamp(_time_ns() / 10**9)

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_day_of(_parts_of(timestamp)[0])[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _LAST_ORDINAL:
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {_civil(ordinal)[0]}")
        return cls(*_civil(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(string) not in (7, 8, 10):
                raise _Malformed
            parts = _parse_date(string)
        except _Malformed:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_iso_week(_index(year), _index(week), _index(day)))

    @classmethod
    def strptime(cls, string, format, /):
        from _strptime import _strptime_datetime_date

        return _strptime_datetime_date(cls, string, format)

    def timetuple(self, /):
        return _date_fields(self, 0, 0, 0, -1)

    def toordinal(self, /):
        return _ordinal(self.year, self.month, self.day)

    def weekday(self, /):
        return _weekday(self.year, self.month, self.day)

    def isoweekday(self, /):
        return _weekday(self.year, self.month, self.day) + 1

    def isocalendar(self, /):
        today = _ordinal(self.year, self.month, self.day)
        year = self.year
        if today >= _first_iso_monday(year + 1):
            year += 1
        elif today < _first_iso_monday(year):
            year -= 1
        week, day = divmod(today - _first_iso_monday(year), 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def isoformat(self, /):
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def ctime(self, /):
        return _ctime(self, 0, 0, 0)

    def strftime(self, format):
        _need_text(format, "strftime() argument 1")
        return _format(self, format, self.timetuple(), 0, None)

    def replace(self, year=_KEEP, month=_KEEP, day=_KEEP):
        return type(self)(*_replaced(self, ("year", "month", "day"), (year, month, day)))

    __replace__ = replace

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {_title(format)}")
        return self.strftime(format) if format else str(self)

    def __repr__(self, /):
        return f"{_title(self)}({self.year}, {self.month}, {self.day})"

    def __str__(self, /):
        return self.isoformat()

    def __add__(self, other, /):
        return _moved(self, other.days) if isinstance(other, timedelta) else NotImplemented

    def __radd__(self, other, /):
        return date.__add__(self, other)

    def __sub__(self, other, /):
        if isinstance(other, timedelta):
            return _moved(self, -other.days)
        if not _is_plain_date(self) or not _is_plain_date(other):
            return NotImplemented
        return timedelta(date.toordinal(self) - date.toordinal(other))

    def __rsub__(self, other, /):
        return date.__sub__(other, self) if isinstance(other, date) else NotImplemented

    def __eq__(self, other, /):
        return _days_of(self) == _days_of(other) if _is_plain_date(other) else NotImplemented

    def __ne__(self, other, /):
        return _days_of(self) != _days_of(other) if _is_plain_date(other) else NotImplemented

    def __lt__(self, other, /):
        return _days_of(self) < _days_of(other) if _is_plain_date(other) else NotImplemented

    def __le__(self, other, /):
        return _days_of(self) <= _days_of(other) if _is_plain_date(other) else NotImplemented

    def __gt__(self, other, /):
        return _days_of(self) > _days_of(other) if _is_plain_date(other) else NotImplemented

    def __ge__(self, other, /):
        return _days_of(self) >= _days_of(other) if _is_plain_date(other) else NotImplemented

    def __hash__(self, /):
        return hash(_date_bytes(self))

    def __reduce__(self, /):
        return type(self), (self.year, self.month, self.day)


def _days_of(self):
    return (self.year * 16 + self.month) * 32 + self.day


def _date_bytes(self):
    return bytes((self.year >> 8, self.year & 255, self.month, self.day))


def _clock_bytes(self):
    micros = self.microsecond
    return bytes((self.hour, self.minute, self.second, micros >> 16, micros >> 8 & 255, micros & 255))


def _is_plain_date(value):
    return isinstance(value, date) and not isinstance(value, datetime)


def _moved(self, days):
    ordinal = date.toordinal(self) + days
    if not 1 <= ordinal <= _LAST_ORDINAL:
        raise OverflowError("date value out of range")
    return type(self)(*_civil(ordinal))


def _date_fields(self, hour, minute, second, dst):
    year, month, day = self.year, self.month, self.day
    ordinal = _ordinal(year, month, day)
    yday = ordinal - _ordinal(year, 1, 1) + 1
    return _struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, yday, dst))


def _ctime(self, hour, minute, second):
    weekday = _DAYS[_weekday(self.year, self.month, self.day)]
    return f"{weekday} {_MONTHS[self.month - 1]} {self.day:2} {hour:02}:{minute:02}:{second:02} {self.year:04}"


# ── time ──


def _zone_parts(self):
    parts = ", fold=1" if self.fold else "", "" if self.tzinfo is None else f", tzinfo={self.tzinfo!r}"
    return "".join(parts if isinstance(self, date) else parts[::-1])


def _clock_repr(self):
    seconds = f", {self.second}" if self.second or self.microsecond else ""
    return f"{self.hour}, {self.minute}{seconds}" + (f", {self.microsecond}" if self.microsecond else "")


class time:
    __slots__ = ("hour", "minute", "second", "microsecond", "tzinfo", "fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        clock = _index(hour), _index(minute), _index(second), _index(microsecond)
        fold = _index(fold)
        _check_time(*clock, tzinfo, fold)
        return _make_time(cls, *clock, tzinfo, fold)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            *clock, tz = _parse_time(string[1:] if string[:1] == "T" else string)
        except _Malformed:
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        if clock[0] == 24:
            _check_midnight(clock)
            clock[0] = 0
        return cls(*clock, tz)

    @classmethod
    def strptime(cls, string, format, /):
        from _strptime import _strptime_datetime_time

        return _strptime_datetime_time(cls, string, format)

    def isoformat(self, timespec="auto"):
        text = _time_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        return text + _offset_text(self.utcoffset())

    def strftime(self, format):
        _need_text(format, "strftime() argument 1")
        fields = _struct_time((1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1))
        return _format(self, format, fields, self.microsecond, self)

    def utcoffset(self, /):
        return _zone_call(self.tzinfo, "utcoffset", None)

    def dst(self, /):
        return _zone_call(self.tzinfo, "dst", None)

    def tzname(self, /):
        return _zone_name(self.tzinfo, None)

    def replace(self, hour=_KEEP, minute=_KEEP, second=_KEEP, microsecond=_KEEP, tzinfo=_KEEP, *, fold=_KEEP):
        names = ("hour", "minute", "second", "microsecond", "tzinfo", "fold")
        *values, fold = _replaced(self, names, (hour, minute, second, microsecond, tzinfo, fold))
        return type(self)(*values, fold=fold)

    __replace__ = replace

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {_title(format)}")
        return self.strftime(format) if format else str(self)

    def __repr__(self, /):
        return f"{_title(self)}({_clock_repr(self)}{_zone_parts(self)})"

    def __str__(self, /):
        return self.isoformat()

    def __eq__(self, other, /):
        return _time_sign(self, other, False) == 0 if isinstance(other, time) else NotImplemented

    def __ne__(self, other, /):
        return _time_sign(self, other, False) != 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other, /):
        return _time_sign(self, other, True) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other, /):
        return _time_sign(self, other, True) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other, /):
        return _time_sign(self, other, True) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other, /):
        return _time_sign(self, other, True) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self, /):
        offset = self.utcoffset()
        if offset is None:
            return hash(_clock_bytes(self))
        return hash(timedelta(microseconds=_clock_micros(self) - _total(offset)))

    def __reduce__(self, /):
        return type(self), (self.hour, self.minute, self.second, self.microsecond, self.tzinfo)


def _time_sign(self, other, ordered):
    """Which comes first: -1, 0 or 1; None if they are only known to differ."""
    mine, others = None, None
    if self.tzinfo is not other.tzinfo:
        mine, others = self.utcoffset(), other.utcoffset()
    if mine == others:
        left, right = _clock_bytes(self), _clock_bytes(other)
    elif mine is None or others is None:
        if ordered:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return None
    else:
        left, right = _clock_micros(self) - _total(mine), _clock_micros(other) - _total(others)
    return (left > right) - (left < right)


def _clock_micros(self):
    return (self.hour * 3600 + self.minute * 60 + self.second) * 10**6 + self.microsecond


# ── datetime ──


def _clock_of(micros):
    """Hours to microseconds of the microseconds of a day."""
    seconds, micros = divmod(micros, 10**6)
    return seconds // 3600, seconds // 60 % 60, seconds % 60, micros


def _since_start(self):
    """Microseconds since the day before the first."""
    return date.toordinal(self) * _DAY * 10**6 + _clock_micros(self)


class datetime(date):
    __slots__ = ("hour", "minute", "second", "microsecond", "tzinfo", "fold")

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        days = _index(year), _index(month), _index(day)
        clock = _index(hour), _index(minute), _index(second), _index(microsecond)
        fold = _index(fold)
        _check_date(*days)
        _check_time(*clock, tzinfo, fold)
        return _make_datetime(cls, *days, *clock, tzinfo, fold)

    @classmethod
    def now(cls, tz=None):
        return _at(cls, *divmod(_time_ns() // 1000, 10**6), tz)

    @classmethod
    def utcnow(cls, /):
        _deprecated("utcnow", "now(datetime.UTC)")
        return _at(cls, *divmod(_time_ns() // 1000, 10**6), None)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        return _at(cls, *_parts_of(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        _deprecated("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)")
        return _at(cls, *_parts_of(timestamp), None)

    @classmethod
    def combine(cls, date, time, tzinfo=_KEEP):
        if not isinstance(date, _DATE):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {'None' if date is None else _title(date)}")
        if not isinstance(time, _TIME):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {'None' if time is None else _title(time)}")
        clock = time.hour, time.minute, time.second, time.microsecond
        zone = time.tzinfo if tzinfo is _KEEP else tzinfo
        return cls(date.year, date.month, date.day, *clock, zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, string, /):
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(string) < 7:
                raise _Malformed
            end = _separator(string)
            days = _parse_date(string[:end])
            rest = string[end + 1:]
            if not rest and len(string) > end:
                raise _Malformed
            *clock, tz = _parse_time(rest) if rest else (0, 0, 0, 0, None)
        except (_Malformed, IndexError):
            raise ValueError(f"Invalid isoformat string: {string!r}") from None
        if clock[0] == 24:
            _check_midnight(clock)
            _check_date(*days)
            return cls(*_civil(_ordinal(*days) + 1), 0, 0, 0, 0, tz)
        return cls(*days, *clock, tz)

    @classmethod
    def strptime(cls, string, format, /):
        _need_text(string, "strptime() argument 1")
        _need_text(format, "strptime() argument 2")
        from _strptime import _strptime_datetime_datetime

        return _strptime_datetime_datetime(cls, string, format)

    def date(self, /):
        return _DATE(self.year, self.month, self.day)

    def time(self, /):
        return _TIME(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)

    def timetz(self, /):
        return _TIME(self.hour, self.minute, self.second, self.microsecond, self.tzinfo, fold=self.fold)

    def timetuple(self, /):
        saving = self.dst()
        return _date_fields(self, self.hour, self.minute, self.second, -1 if saving is None else int(bool(saving)))

    def utctimetuple(self, /):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _date_fields(moment, moment.hour, moment.minute, moment.second, 0)

    def timestamp(self, /):
        if self.tzinfo is None:
            micros = _since_start(self) - _EPOCH * _DAY * 10**6
            return micros // 10**6 + micros % 10**6 / 1e6
        return (self - _UNIX).total_seconds()

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str):
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_title(sep)}")
        if len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}")
        clock = _time_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        return f"{_DATE.isoformat(self)}{sep}{clock}{_offset_text(self.utcoffset())}"

    def ctime(self, /):
        return _ctime(self, self.hour, self.minute, self.second)

    def strftime(self, format):
        _need_text(format, "strftime() argument 1")
        return _format(self, format, self.timetuple(), self.microsecond, self)

    def utcoffset(self, /):
        return _zone_call(self.tzinfo, "utcoffset", self)

    def dst(self, /):
        return _zone_call(self.tzinfo, "dst", self)

    def tzname(self, /):
        return _zone_name(self.tzinfo, self)

    def replace(self, year=_KEEP, month=_KEEP, day=_KEEP, hour=_KEEP, minute=_KEEP, second=_KEEP,
                microsecond=_KEEP, tzinfo=_KEEP, *, fold=_KEEP):
        names = ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold")
        given = (year, month, day, hour, minute, second, microsecond, tzinfo, fold)
        *values, fold = _replaced(self, names, given)
        return type(self)(*values, fold=fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        _check_zone(tz)
        if self.tzinfo is tz and tz is not None:
            return self
        offset = self.utcoffset() or timedelta(0)
        moment = (self - offset).replace(tzinfo=timezone.utc)
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        return tz.fromutc(moment.replace(tzinfo=tz))

    def __repr__(self, /):
        days = f"{self.year}, {self.month}, {self.day}"
        return f"{_title(self)}({days}, {_clock_repr(self)}{_zone_parts(self)})"

    def __str__(self, /):
        return self.isoformat(" ")

    def __add__(self, other, /):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _shifted(self, _total(other))

    def __radd__(self, other, /):
        return datetime.__add__(self, other)

    def __sub__(self, other, /):
        if isinstance(other, timedelta):
            return _shifted(self, -_total(other))
        if not isinstance(other, datetime):
            return NotImplemented
        mine = others = None
        if self.tzinfo is not other.tzinfo:
            mine, others = self.utcoffset(), other.utcoffset()
        if (mine is None) != (others is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        micros = _since_start(self) - _since_start(other)
        return _delta(micros if mine is None else micros + _total(others) - _total(mine))

    def __rsub__(self, other, /):
        return NotImplemented

    def __eq__(self, other, /):
        return _moment_sign(self, other, False) == 0 if isinstance(other, datetime) else NotImplemented

    def __ne__(self, other, /):
        return _moment_sign(self, other, False) != 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other, /):
        return _moment_sign(self, other, True) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other, /):
        return _moment_sign(self, other, True) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other, /):
        return _moment_sign(self, other, True) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other, /):
        return _moment_sign(self, other, True) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self, /):
        offset = (self.replace(fold=0) if self.fold else self).utcoffset()
        if offset is None:
            return hash(_date_bytes(self) + _clock_bytes(self))
        return hash(_delta(_since_start(self) - _total(offset)))

    def __reduce__(self, /):
        clock = self.hour, self.minute, self.second, self.microsecond
        return type(self), (self.year, self.month, self.day, *clock, self.tzinfo)


def _moment_sign(self, other, ordered):
    """Which comes first: -1, 0 or 1; None if they are only known to differ."""
    left, right = _since_start(self), _since_start(other)
    if self.tzinfo is not other.tzinfo:
        mine, others = self.utcoffset(), other.utcoffset()
        if not ordered and (_changes(self, mine) or _changes(other, others)):
            return None
        if mine is not None and others is not None:
            left -= _total(mine)
            right -= _total(others)
        elif mine is not others:
            if ordered:
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return None
    return (left > right) - (left < right)


def _changes(self, offset):
    """Whether the offset depends on the fold: then it equals nothing in another zone. `pep495_eq_exception`"""
    return self.tzinfo is not None and self.replace(fold=1 - self.fold).utcoffset() != offset


def _shifted(self, micros):
    days, micros = divmod(_since_start(self) + micros, _DAY * 10**6)
    if not 1 <= days <= _LAST_ORDINAL:
        raise OverflowError("date value out of range")
    return type(self)(*_civil(days), *_clock_of(micros), self.tzinfo)


def _at(cls, seconds, micros, tz):
    _check_zone(tz)
    year, month, day, second = _day_of(seconds)
    made = cls(year, month, day, second // 3600, second // 60 % 60, second % 60, micros, tz)
    return made if tz is None else tz.fromutc(made)


def _deprecated(name, better):
    from warnings import warn

    warn(
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use "
        f"timezone-aware objects to represent datetimes in UTC: datetime.datetime.{better}.",
        DeprecationWarning,
        stacklevel=1,
    )


_DATE = date
_TIME = time
_CLASSES = (timedelta, tzinfo, timezone, date, time, datetime)

_make_delta = _seal(timedelta, members=True)
_make_zone = _seal(tzinfo)
_make_date = _seal(date, called="function")
_make_time = _seal(time, called="function")
_make_datetime = _seal(datetime, called="function")

_define(timedelta, min=timedelta(-999999999), max=timedelta(999999999, 86399, 999999), resolution=timedelta(0, 0, 1))
_make_timezone = _seal(timezone, final=True, called="timezone()")
UTC = _make_timezone(timezone, timedelta(0), None)
_define(timezone, utc=UTC, min=timezone(-timedelta(0, 86340)), max=timezone(timedelta(0, 86340)))
_define(date, min=date(1, 1, 1), max=date(9999, 12, 31), resolution=timedelta(1))
_define(time, min=time(0), max=time(23, 59, 59, 999999), resolution=timedelta.resolution)
_define(datetime, min=datetime(1, 1, 1), max=datetime(9999, 12, 31, 23, 59, 59, 999999), resolution=timedelta.resolution)
_UNIX = datetime(1970, 1, 1, tzinfo=UTC)
