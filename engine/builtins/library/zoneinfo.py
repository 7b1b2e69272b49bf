"""Lib/zoneinfo: there is no data of zones here but that of UTC."""

from datetime import timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()
_UTC_NAMES = ("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal", "UCT", "Etc/UCT")
_ZERO = _timedelta(0)


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


class ZoneInfo(_tzinfo):
    _made = {}

    def __new__(cls, key):
        if key not in _UTC_NAMES:
            raise ZoneInfoNotFoundError(
                f"No time zone found with key {key}: this simulation knows only UTC; "
                "use datetime.timezone with a timedelta for others")
        if key not in cls._made:
            cls._made[key] = cls.no_cache(key)
        return cls._made[key]

    @classmethod
    def no_cache(cls, key):
        made = super().__new__(cls)
        made._key = key
        return made

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        cls._made.clear()

    @property
    def key(self):
        return self._key

    def utcoffset(self, dt, /):
        return None if dt is None else _ZERO

    def dst(self, dt, /):
        return None if dt is None else _ZERO

    def tzname(self, dt, /):
        return None if dt is None else "GMT" if "GMT" in self._key else "UTC"

    def fromutc(self, dt, /):
        return dt

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"

    def __reduce__(self):
        return ZoneInfo, (self._key,)


def available_timezones():
    return set(_UTC_NAMES)


def reset_tzpath(to=None):
    pass
