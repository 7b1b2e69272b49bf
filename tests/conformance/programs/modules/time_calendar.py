import time

now = time.gmtime(time.time())
print(time.strftime("%X", now), time.strftime("%Y-%m-%d %H:%M:%S", now), time.ctime(), time.time())
time.sleep(90061.5)
print(time.strftime("%c|%x|%p|%I|%j|%a %A %b %B|%d|%e|%y|%U|%W|%w|%u|%%|%F %T|%D|%R", time.gmtime(time.time())), time.time())
print(time.gmtime(0), time.localtime(951782400).tm_yday, time.gmtime(-1).tm_year, time.gmtime(1735689599.9).tm_sec)
for moment in (0, 68169600, 951868799, 1709251200, 4102444800, 1735689600 + 86400 * 400):
    t = time.gmtime(moment)
    print(time.asctime(t), time.strftime("%G-W%V-%u %j %U %W", t), time.mktime(t) == moment, t[:3], t.tm_wday)
print(time.strftime("%H:%M", (2024, 1, 2, 3, 4, 5, 1, 2, 0)), time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0)).tm_mon)
start = time.perf_counter()
time.sleep(0.25)
print(time.perf_counter() - start, time.monotonic() - start, time.time_ns() % 10)
