import asyncio, contextlib, dataclasses, enum, functools, heapq, itertools, json, logging, random, time, collections, string, sys, textwrap, pprint, traceback
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s"); log = logging.getLogger("crawler")
class State(enum.Enum):
    QUEUED = enum.auto(); RUNNING = enum.auto(); DONE = enum.auto(); FAILED = enum.auto()
@dataclasses.dataclass(order=True)
class Job:
    priority: int
    url: str = dataclasses.field(compare=False)
    state: State = dataclasses.field(default=State.QUEUED, compare=False)
    took: float = dataclasses.field(default=0.0, compare=False)
def retry(times, exceptions=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        async def inner(*a, **k):
            for attempt in itertools.count(1):
                try: return await fn(*a, **k)
                except exceptions as e:
                    log.warning("%s attempt %d: %s", fn.__name__, attempt, e)
                    if attempt == times: raise
                    await asyncio.sleep(0.1 * 2 ** attempt)
        return inner
    return deco
fails = collections.Counter()
@retry(3, (ConnectionError,))
async def fetch(url):
    await asyncio.sleep(random.uniform(0.1, 0.5))
    fails[url] += 1
    if "bad" in url: raise ConnectionError(f"cannot reach {url}")
    if "flaky" in url and fails[url] < 2: raise ConnectionError("flaky")
    return json.dumps({"url": url, "size": len(url) * 10})
@contextlib.asynccontextmanager
async def timed(job):
    t = time.perf_counter(); job.state = State.RUNNING
    try: yield job
    except Exception as e: job.state = State.FAILED; log.error("job failed: %r", e)
    else: job.state = State.DONE
    finally: job.took = round(time.perf_counter() - t, 3)
async def worker(n, q, results):
    while True:
        job = await q.get()
        async with timed(job): results.append(json.loads(await fetch(job.url)))
        log.info("worker %d finished %s in state %s", n, job.url, job.state.name); q.task_done()
async def main():
    random.seed(42); q, results = asyncio.PriorityQueue(), []; jobs = [Job(p, f"http://{h}") for p, h in ((3, "slow.org"), (1, "fast.com"), (2, "flaky.net"), (1, "bad.host"))]
    for j in jobs: q.put_nowait(j)
    ws = [asyncio.create_task(worker(i, q, results), name=f"w{i}") for i in range(2)]; await q.join(); [w.cancel() for w in ws]
    print(await asyncio.gather(*ws, return_exceptions=True)); pprint.pprint(jobs, width=60); print(sorted(r["size"] for r in results), fails.most_common(1))
    print(textwrap.fill(" ".join(string.ascii_lowercase), 20)); print(heapq.nsmallest(2, (j.took for j in jobs)) == sorted(j.took for j in jobs)[:2])
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(fetch("http://bad")); tg.create_task(asyncio.sleep(9))
    except* ConnectionError as eg: print([str(e) for e in eg.exceptions], "".join(traceback.format_exception_only(eg)).strip().splitlines()[0])
asyncio.run(main())
