import calendar, datetime
print(calendar.month(2024, 2)); calendar.prmonth(2025, 12); print(calendar.calendar(2023)[:600]); print(calendar.TextCalendar(6).formatmonth(2024, 9, 4, 2))
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 1, 1), calendar.monthcalendar(2024, 2))
print(list(calendar.month_name), list(calendar.day_abbr), calendar.month_abbr[3], calendar.day_name[0], calendar.day_name[1:3], calendar.JANUARY, calendar.Day.MONDAY, calendar.MONDAY + 1, repr(calendar.FEBRUARY))
c = calendar.Calendar(firstweekday=6); print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2))[:8], list(c.itermonthdays2(2024, 2))[:3], list(c.itermonthdates(2024, 2))[0], list(c.itermonthdays4(2024, 2))[:2], len(c.yeardatescalendar(2024)), c.monthdatescalendar(2024, 2)[0][0], c.monthdays2calendar(2024, 3)[0])
print(calendar.HTMLCalendar().formatmonth(2024, 2)); print(len(calendar.HTMLCalendar().formatyear(2024)), calendar.weekheader(3), calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.firstweekday())
calendar.setfirstweekday(calendar.SUNDAY); print(calendar.month(2024, 1)); calendar.setfirstweekday(0)
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
