import time, datetime
t = time.gmtime(1700000000); print(t, t.tm_year, t[3], tuple(t), time.asctime(t), time.mktime(t), time.strftime("%Y-%m-%d %H:%M:%S", t))
for d in "aAbBcdHIjmMpSUwWxXyYzGVuDeFTRnthC%":
    try: print(d, repr(time.strftime("%" + d, t)), repr(datetime.datetime(2024, 2, 29, 15, 7, 9, 123).strftime("%" + d)))
    except ValueError as e: print(d, e)
print(time.time(), time.ctime(0), time.ctime(), time.gmtime(0).tm_yday, time.localtime(0).tm_hour, time.timezone, time.daylight, time.altzone)
a = time.perf_counter(); time.sleep(1.5); print(round(time.perf_counter() - a, 3), time.monotonic() >= 1.5, time.time_ns(), time.perf_counter_ns() >= 0, time.process_time() >= 0)
print(time.strptime("2024-02-29 15:07", "%Y-%m-%d %H:%M"), time.strptime("Thu 1 Feb 24", "%a %d %b %y").tm_yday)
for f in (lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024-13", "%Y-%m"), lambda: time.strptime("2024 x", "%Y"), lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.strftime(5), lambda: time.gmtime("x"), lambda: time.strftime("%Y", (1, 2)), lambda: time.strptime("1", "%Q"), lambda: time.mktime((1,)), lambda: time.struct_time([1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0)), time.struct_time(range(9)).tm_mon, time.asctime((2024, 1, 2, 3, 4, 5, 1, 2, 0)), time.strftime("%j %U", (2024, 12, 31, 0, 0, 0, 1, 366, 0)), time.get_clock_info("monotonic").monotonic)
