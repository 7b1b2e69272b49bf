import time, datetime, asyncio, sched, timeit, contextlib
t0, p0, m0 = time.time(), time.perf_counter(), time.monotonic(); time.sleep(2.5); print(time.time() - t0, round(time.perf_counter() - p0, 6), round(time.monotonic() - m0, 6))
@contextlib.contextmanager
def timer(label):
    t = time.perf_counter()
    try: yield
    finally: print(f"{label}: {time.perf_counter() - t:.2f}s")
async def main():
    loop = asyncio.get_running_loop(); start = loop.time()
    with timer("gather"): await asyncio.gather(*(asyncio.sleep(n) for n in (1, 2, 3)))
    with timer("serial"):
        for n in (1, 2): await asyncio.sleep(n)
    loop.call_later(1.5, lambda: print("later", round(loop.time() - start, 2))); await asyncio.sleep(2)
    try:
        async with asyncio.timeout(0.5): await asyncio.sleep(5)
    except TimeoutError: print("timeout", round(loop.time() - start, 2))
    deadline = loop.time() + 1
    while loop.time() < deadline: await asyncio.sleep(0.3)
    print("polled", round(loop.time() - start, 2))
with timer("all"): asyncio.run(main())
s = sched.scheduler(time.time, time.sleep); now = time.time()
for d, n in ((3, "c"), (1, "a"), (2, "b")): s.enter(d, 1, lambda n=n: print(n, round(time.time() - now, 1)))
s.run(); print(time.strftime("%H:%M:%S", time.gmtime(3661)), time.strftime("%j", time.gmtime(86400 * 45)), datetime.timedelta(seconds=time.time() - t0) > datetime.timedelta(0))
