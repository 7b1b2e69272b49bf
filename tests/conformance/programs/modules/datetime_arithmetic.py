"""Dates, times and differences in programs as people write them: arithmetic, comparison, formats, time zones."""

import copy
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

birthday = date(1990, 5, 17)
print(birthday, repr(birthday), birthday.strftime("%A, %d %B %Y"), birthday.weekday(), birthday.isoweekday(), birthday.isocalendar())
print(birthday + timedelta(days=10000), birthday - timedelta(weeks=3), date(2024, 3, 1) - date(2024, 2, 1))
print(birthday.replace(year=2000), birthday.toordinal(), date.fromordinal(730000), birthday.timetuple()[:8], birthday.ctime(), f"{birthday:%d/%m/%y}")
for year in (1, 1900, 2000, 2020, 2021, 2024, 9999):
    first, last = date(year, 1, 1), date(year, 12, 31)
    print(year, first.isocalendar(), last.isocalendar(), first.strftime("%a %j %U %W %V %G"), (last - first).days)
print([(date(2024, 1, 29) + timedelta(days=n)).isoformat() for n in range(0, 70, 15)])

d = timedelta(days=2, hours=3, minutes=4, seconds=5, milliseconds=6, microseconds=7)
print(d, repr(d), d.days, d.seconds, d.microseconds, d.total_seconds(), -d, abs(-d), d * 2, d * 1.5, d / 2, d / 0.3, d // 7, d % timedelta(hours=1), divmod(d, timedelta(hours=5)), d / timedelta(minutes=1), d // timedelta(seconds=7))
for parts in [{}, {"days": 0.5}, {"seconds": -1}, {"microseconds": 1.5}, {"microseconds": 2.5}, {"hours": 1.1, "minutes": -0.3}, {"weeks": 1, "days": -7}, {"milliseconds": 0.0005}, {"days": 1e-7, "seconds": 1e-7}]:
    print(parts, repr(timedelta(**parts)), timedelta(**parts))
print(timedelta(hours=25) > timedelta(days=1), timedelta(0) == timedelta(), bool(timedelta(0)), sum([timedelta(minutes=5)] * 3, timedelta()), max(timedelta(1), timedelta(hours=30)), hash(timedelta(1)) == hash(timedelta(hours=24)), timedelta.max, timedelta.min)

moment = datetime(2024, 2, 29, 23, 59, 58, 123456)
print(moment, repr(moment), moment.date(), moment.time(), moment.isoformat(" ", "minutes"), moment.isoformat(timespec="milliseconds"), moment.timestamp(), moment.ctime())
print(moment + timedelta(seconds=2), moment - timedelta(days=365), moment - datetime(2024, 1, 1), moment > datetime(2024, 1, 1), moment == moment.replace(), moment.replace(hour=0, microsecond=0))
print(datetime.combine(birthday, time(8, 30)), datetime.fromtimestamp(0), datetime.fromtimestamp(1.5), datetime.fromtimestamp(-1.25), datetime.fromtimestamp(1e9, UTC), datetime.fromtimestamp(0.0000005))
print(moment.strftime("%Y-%m-%d %H:%M:%S.%f %p %I %y %b %a %%"), f"{moment:%H:%M}", format(moment, ""))

east = timezone(timedelta(hours=5, minutes=30), "IST")
west = timezone(-timedelta(hours=8))
aware = datetime(2024, 1, 15, 12, tzinfo=UTC)
print(aware, repr(aware), aware.astimezone(east), aware.astimezone(west), aware.astimezone(east) == aware, hash(aware) == hash(aware.astimezone(west)), aware.astimezone(west) - aware)
print(east, west, repr(east), repr(west), timezone.utc, repr(UTC), east.utcoffset(None), west.tzname(None), east == timezone(timedelta(minutes=330)), aware.tzname(), aware.utcoffset(), aware.dst(), aware.timestamp(), aware.strftime("%z %Z %:z"))
print(sorted([aware.astimezone(east), aware.astimezone(west) + timedelta(hours=1), aware - timedelta(hours=1)]))
print(aware.utctimetuple()[:6], aware.timetz(), repr(time(1, 2, tzinfo=east)), time(10, tzinfo=UTC) == time(15, 30, tzinfo=east), time(1) < time(2), repr(time(5, fold=1)), repr(datetime(2024, 1, 1, fold=1, tzinfo=UTC)))


class Summer(tzinfo):
    """Two hours before noon of the 1st of July, one after."""

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1) if dt is not None and 4 <= dt.month < 10 else timedelta(0)

    def tzname(self, dt):
        return "summer" if self.dst(dt) else "winter"


zone = Summer()
for month in (1, 7):
    local = datetime(2024, month, 1, 12, tzinfo=zone)
    print(local, local.tzname(), local.astimezone(UTC), datetime(2024, month, 1, 12, tzinfo=UTC).astimezone(zone), local.timetuple().tm_isdst)


class Day(date):
    def pretty(self):
        return f"<{self.day}.{self.month}.>"


class Stamp(datetime):
    pass


day = Day(2024, 5, 6)
print(repr(day), day.pretty(), type(day + timedelta(1)).__name__, type(day.replace(day=1)).__name__, Day.fromisoformat("2024-01-02").pretty(), day == date(2024, 5, 6), Day.today().pretty() is not None)
stamp = Stamp(2024, 5, 6, 7)
print(repr(stamp), repr(stamp + timedelta(1)), type(Stamp.strptime("2024", "%Y")).__name__, isinstance(stamp, date), stamp.date())
print(copy.copy(moment) == moment, copy.deepcopy(aware) == aware, {date(2024, 1, 1): "a"}[date(2024, 1, 1)], len({moment, moment.replace()}))
match birthday:
    case date(year=1990, month=m):
        print("month", m)
for action in [
    lambda: aware < moment, lambda: aware - moment, lambda: aware == moment, lambda: date(2024, 1, 1) < moment, lambda: moment + moment,
    lambda: moment - 5, lambda: date(2024, 1, 1) - moment, lambda: moment - date(2024, 1, 1), lambda: time(1) + timedelta(1), lambda: date.max + timedelta(1), lambda: timedelta(1) + 1, lambda: timedelta("1"),
    lambda: datetime(2024, 1, 1, tzinfo="UTC"), lambda: date(2023, 2, 29), lambda: timezone(timedelta(hours=24)), lambda: time(1) < time(2, tzinfo=UTC),
]:
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
