import queue
q = queue.Queue(3)
for x in "abc": q.put(x)
print(q.full(), q.qsize(), q.empty(), [q.get() for _ in range(3)], q.empty())
for f in (q.get_nowait, lambda: q.get(block=False), lambda: q.get(timeout=-1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
[q.put(i) for i in range(3)]
for f in (lambda: q.put_nowait(9)):
    try: f()
    except queue.Full as e: print("Full", type(e).__module__)
p = queue.PriorityQueue()
for item in [(3, "low"), (1, "high"), (2, "mid")]: p.put(item)
print([p.get()[1] for _ in range(3)]); l = queue.LifoQueue(); [l.put(x) for x in range(3)]; print([l.get() for _ in range(3)])
s = queue.SimpleQueue(); s.put(1); s.put_nowait(2); print(s.qsize(), s.get(), s.get_nowait(), s.empty())
t = queue.Queue(); t.put(1); t.get(); t.task_done(); t.join(); print("joined")
try: t.task_done()
except ValueError as e: print(e)
t.shutdown()
for f in (lambda: t.put(1), lambda: t.get()):
    try: f()
    except queue.ShutDown as e: print("ShutDown")
u = queue.Queue(); u.put(1); u.shutdown(immediate=True); print(u.qsize(), u.is_shutdown)
from dataclasses import dataclass, field
@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
jobs = queue.PriorityQueue(); [jobs.put(Job(n, s)) for n, s in ((5, "e"), (1, "a"), (3, "c"))]
while not jobs.empty(): print(jobs.get())
