"""Modules/timemodule.c: calendars, over the virtual clock. The time zone is UTC."""

from _time import monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns
from _time import sleep, time, time_ns

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
    tm_zone = "UTC"
    tm_gmtoff = 0
    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])

    def __new__(cls, iterable):
        made = super().__new__(cls, tuple(iterable)[:9])
        if len(made) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(made)}-sequence given)")
        return made

    def __repr__(self):
        return f"time.struct_time({', '.join(f'{name}={value!r}' for name, value in zip(_FIELDS, self))})"


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


def gmtime(seconds=None, /):
    whole = int((time() if seconds is None else seconds) // 1)
    days, rest = divmod(whole, 86400)
    year, month, day = _civil(days)
    yday = days - _days(year, 1, 1) + 1
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, 0))


localtime = gmtime


def mktime(tuple, /):
    year, month, day, hour, minute, second = tuple[:6]
    return float(_days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second)


def asctime(tuple=None, /):
    t = localtime() if tuple is None else tuple
    return f"{_DAYS[t[6]][:3]} {_MONTHS[t[1] - 1][:3]} {t[2]:2} {t[3]:02}:{t[4]:02}:{t[5]:02} {t[0]}"


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def _iso_week(t):
    thursday = _days(t[0], 1, 1) + t[7] - 1 - t[6] + 3
    year = _civil(thursday)[0]
    return year, (thursday - _days(year, 1, 1)) // 7 + 1


_DIRECTIVES = {
    "a": lambda t: _DAYS[t[6]][:3],
    "A": lambda t: _DAYS[t[6]],
    "b": lambda t: _MONTHS[t[1] - 1][:3],
    "B": lambda t: _MONTHS[t[1] - 1],
    "c": lambda t: asctime(t),
    "C": lambda t: f"{t[0] // 100:02}",
    "d": lambda t: f"{t[2]:02}",
    "D": lambda t: f"{t[1]:02}/{t[2]:02}/{t[0] % 100:02}",
    "e": lambda t: f"{t[2]:2}",
    "F": lambda t: f"{t[0]}-{t[1]:02}-{t[2]:02}",
    "g": lambda t: f"{_iso_week(t)[0] % 100:02}",
    "G": lambda t: str(_iso_week(t)[0]),
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
    "s": lambda t: str(int(mktime(t))),
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
    "Y": lambda t: str(t[0]),
    "z": lambda t: "+0000",
    "Z": lambda t: "UTC",
    "%": lambda t: "%",
}


def strftime(format, tuple=None, /):
    t = localtime() if tuple is None else tuple
    result = []
    place = 0
    while place < len(format):
        if format[place] == "%" and place + 1 < len(format):
            directive = format[place + 1]
            show = _DIRECTIVES.get(directive)
            result.append(f"%{directive}" if show is None else show(t))
            place += 2
        else:
            result.append(format[place])
            place += 1
    return "".join(result)
