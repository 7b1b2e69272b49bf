# calendar and datetime together: pages, weekdays, leap years, and the last day of each month
import calendar
from datetime import date, timedelta

print(calendar.month(2024, 2), calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.leapdays(2000, 2025))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.monthcalendar(2025, 6)[0], calendar.weekheader(3), calendar.weekday(2025, 6, 1), calendar.firstweekday())
calendar.setfirstweekday(0)
page = calendar.TextCalendar(firstweekday=calendar.MONDAY)
print(page.formatmonth(2025, 11, w=3))
print([week for week in page.monthdayscalendar(2025, 2)], list(page.itermonthdays2(2025, 2))[:4], [str(day) for day in page.itermonthdates(2025, 2)][:6])
print(calendar.HTMLCalendar().formatmonth(2025, 2).splitlines()[3], list(calendar.month_abbr)[:4], list(calendar.day_name)[5:], calendar.Month.MAY, repr(calendar.Day.FRIDAY))


def fridays(year, number=13):
    return [date(year, month, number).strftime("%b") for month in range(1, 13) if date(year, month, number).weekday() == calendar.FRIDAY]


print({year: fridays(year) for year in (2024, 2026)})


def last_days(year):
    first = date(year, 1, 1)
    while first.year == year:
        following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
        yield (following - timedelta(days=1)).day
        first = following


print(list(last_days(2024)), [calendar.monthrange(2024, month)[1] for month in range(1, 13)] == list(last_days(2024)))
print(date(2024, 12, 30).isocalendar(), date.fromisocalendar(2025, 1, 1), date(2024, 2, 29).timetuple().tm_yday)
for bad in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0), lambda: date(2023, 2, 29)):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.calendar(2025, m=6).splitlines()[2].strip()[:30])
