"""What every class of datetime takes and refuses, and what its attributes allow."""

from datetime import *
for f, g in [('date()', lambda: (date())),
    ('date(2020)', lambda: (date(2020))),
    ('date(2020,1,1,1)', lambda: (date(2020,1,1,1))),
    ("date('a',1,1)", lambda: (date('a',1,1))),
    ('date(2020,13,1)', lambda: (date(2020,13,1))),
    ('date(2020,2,30)', lambda: (date(2020,2,30))),
    ('date(0,1,1)', lambda: (date(0,1,1))),
    ('date(10000,1,1)', lambda: (date(10000,1,1))),
    ('date(2020.0,1,1)', lambda: (date(2020.0,1,1))),
    ('date(year=1,month=2,x=3)', lambda: (date(year=1,month=2,x=3))),
    ('datetime()', lambda: (datetime())),
    ('datetime(2020,1)', lambda: (datetime(2020,1))),
    ('datetime(2020,1,1,24)', lambda: (datetime(2020,1,1,24))),
    ('datetime(2020,1,1,0,60)', lambda: (datetime(2020,1,1,0,60))),
    ('datetime(2020,1,1,0,0,0,1000000)', lambda: (datetime(2020,1,1,0,0,0,1000000))),
    ('datetime(2020,1,1,tzinfo=3)', lambda: (datetime(2020,1,1,tzinfo=3))),
    ('datetime(2020,1,1,fold=2)', lambda: (datetime(2020,1,1,fold=2))),
    ('time(24)', lambda: (time(24))),
    ('time(1,2,3,4,5)', lambda: (time(1,2,3,4,5))),
    ('time(x=1)', lambda: (time(x=1))),
    ('timedelta(1,2,3,4,5,6,7,8)', lambda: (timedelta(1,2,3,4,5,6,7,8))),
    ("timedelta('a')", lambda: (timedelta('a'))),
    ('timedelta(x=1)', lambda: (timedelta(x=1))),
    ('timedelta(10**10)', lambda: (timedelta(10**10))),
    ('timezone()', lambda: (timezone())),
    ('timezone(1)', lambda: (timezone(1))),
    ('timezone(timedelta(1))', lambda: (timezone(timedelta(1)))),
    ('timezone(timedelta(0),1)', lambda: (timezone(timedelta(0),1))),
    ('date.today()+1', lambda: (date.today()+1)),
    ('1+date(1,1,1)', lambda: (1+date(1,1,1))),
    ('date(1,1,1)-timedelta(1)', lambda: (date(1,1,1)-timedelta(1))),
    ('date(1,1,1)<1', lambda: (date(1,1,1)<1)),
    ('date(1,1,1)<datetime(1,1,1)', lambda: (date(1,1,1)<datetime(1,1,1))),
    ('datetime(1,1,1)<datetime(1,1,1,tzinfo=timezone.utc)', lambda: (datetime(1,1,1)<datetime(1,1,1,tzinfo=timezone.utc))),
    ('datetime(1,1,1)-datetime(1,1,1,tzinfo=timezone.utc)', lambda: (datetime(1,1,1)-datetime(1,1,1,tzinfo=timezone.utc))),
    ("date.fromisoformat('x')", lambda: (date.fromisoformat('x'))),
    ("datetime.fromisoformat('2020-01-01 ')", lambda: (datetime.fromisoformat('2020-01-01 '))),
    ("time.fromisoformat('x')", lambda: (time.fromisoformat('x'))),
    ('date.fromisoformat(1)', lambda: (date.fromisoformat(1))),
    ("datetime.fromisoformat('2020-01-01T25:00')", lambda: (datetime.fromisoformat('2020-01-01T25:00'))),
    ('date.fromordinal(0)', lambda: (date.fromordinal(0))),
    ('date.fromisocalendar(2020,54,1)', lambda: (date.fromisocalendar(2020,54,1))),
    ('date.fromisocalendar(2020,1,8)', lambda: (date.fromisocalendar(2020,1,8))),
    ("datetime.strptime('x','%Y')", lambda: (datetime.strptime('x','%Y'))),
    ("datetime.strptime('2020','%Q')", lambda: (datetime.strptime('2020','%Q'))),
    ("datetime.strptime('2020 1','%Y')", lambda: (datetime.strptime('2020 1','%Y'))),
    ("datetime.strptime(1,'')", lambda: (datetime.strptime(1,''))),
    ("date.strptime('2020-01-02','%Y-%m-%d')", lambda: (date.strptime('2020-01-02','%Y-%m-%d'))),
    ("time.strptime('10:11','%H:%M')", lambda: (time.strptime('10:11','%H:%M'))),
    ('datetime.combine(1,2)', lambda: (datetime.combine(1,2))),
    ('datetime.combine(date(1,1,1),2)', lambda: (datetime.combine(date(1,1,1),2))),
    ('datetime(1,1,1).astimezone(1)', lambda: (datetime(1,1,1).astimezone(1))),
    ('datetime(1,1,1).replace(year=0)', lambda: (datetime(1,1,1).replace(year=0))),
    ("datetime(1,1,1).isoformat(timespec='x')", lambda: (datetime(1,1,1).isoformat(timespec='x'))),
    ("datetime(1,1,1).isoformat(sep='xx')", lambda: (datetime(1,1,1).isoformat(sep='xx'))),
    ("datetime.fromtimestamp('a')", lambda: (datetime.fromtimestamp('a'))),
    ('datetime.fromtimestamp(1e20)', lambda: (datetime.fromtimestamp(1e20))),
    ('date.fromtimestamp(1e20)', lambda: (date.fromtimestamp(1e20))),
    ('datetime.now(1)', lambda: (datetime.now(1))),
    ('tzinfo().utcoffset(None)', lambda: (tzinfo().utcoffset(None))),
    ('tzinfo().dst(None)', lambda: (tzinfo().dst(None))),
    ('tzinfo().tzname(None)', lambda: (tzinfo().tzname(None))),
    ('tzinfo().fromutc(datetime(1,1,1))', lambda: (tzinfo().fromutc(datetime(1,1,1)))),
    ('timedelta(1)/0', lambda: (timedelta(1)/0)),
    ('timedelta(1)//timedelta(0)', lambda: (timedelta(1)//timedelta(0))),
    ("timedelta(1)*'a'", lambda: (timedelta(1)*'a')),
    ("timedelta(1)/'a'", lambda: (timedelta(1)/'a')),
    ('timedelta(1)%1', lambda: (timedelta(1)%1)),
    ('divmod(timedelta(1),1)', lambda: (divmod(timedelta(1),1))),
    ('timedelta.max*2', lambda: (timedelta.max*2)),
    ('timedelta.max+timedelta(1)', lambda: (timedelta.max+timedelta(1))),
    ('date.max+timedelta(1)', lambda: (date.max+timedelta(1))),
    ('timedelta(1)<1', lambda: (timedelta(1)<1)),
    ("timedelta(float('nan'))", lambda: (timedelta(float('nan')))),
    ("timedelta(float('inf'))", lambda: (timedelta(float('inf')))),
    ('timezone.utc.utcoffset(1)', lambda: (timezone.utc.utcoffset(1))),
    ('date.replace(date(1,1,1),5,6,7)', lambda: (date.replace(date(1,1,1),5,6,7))),
    ('date(1,1,1).strftime()', lambda: (date(1,1,1).strftime())),
    ('date(1,1,1).strftime(1)', lambda: (date(1,1,1).strftime(1))),
    ("format(date(1,1,1),'')", lambda: (format(date(1,1,1),''))),
    ('date(1,1,1).timetuple()', lambda: (date(1,1,1).timetuple())),
    ('datetime(2020,1,2,3,4,5,6).utctimetuple()', lambda: (datetime(2020,1,2,3,4,5,6).utctimetuple())),
    ('datetime(2020,1,2,3,4,5,6)==date(2020,1,2)', lambda: (datetime(2020,1,2,3,4,5,6)==date(2020,1,2))),
    ('datetime.min', lambda: (datetime.min)),
    ('datetime.max', lambda: (datetime.max)),
    ('datetime.resolution', lambda: (datetime.resolution)),
    ('timedelta.resolution', lambda: (timedelta.resolution)),
    ('timedelta.min', lambda: (timedelta.min)),
    ('time.min', lambda: (time.min)),
    ('timezone.min', lambda: (timezone.min)),
    ('UTC', lambda: (UTC)),
    ('date.min', lambda: (date.min)),
    ('date(1,1,1).foo', lambda: (date(1,1,1).foo)),
    ('date.foo', lambda: (date.foo)),
    ('timedelta(1).days.x', lambda: (timedelta(1).days.x))]:
    try: print(f, repr(g()))
    except Exception as e: print(f, type(e).__name__, e)
try:
    d=date(1,1,1)
    d.year=2
except Exception as e: print('d=date(1,1,1); d.year=2', type(e).__name__, e)
try:
    d=date(1,1,1)
    d.foo=2
except Exception as e: print('d=date(1,1,1); d.foo=2', type(e).__name__, e)
try:
    date.x=1
except Exception as e: print('date.x=1', type(e).__name__, e)
try:
    timedelta(1).days=2
except Exception as e: print('timedelta(1).days=2', type(e).__name__, e)
try:
    time().hour=2
except Exception as e: print('time().hour=2', type(e).__name__, e)
try:
    timezone.utc.x=1
except Exception as e: print('timezone.utc.x=1', type(e).__name__, e)
try:
    class A(timezone): pass
except Exception as e: print('class A(timezone): pass', type(e).__name__, e)
try:
    del date(1,1,1).year
except Exception as e: print('del date(1,1,1).year', type(e).__name__, e)
try:
    datetime(1,1,1).tzinfo=3
except Exception as e: print('datetime(1,1,1).tzinfo=3', type(e).__name__, e)
try:
    tzinfo().x=3
except Exception as e: print('tzinfo().x=3', type(e).__name__, e)
