import { describe, expect, test } from "vitest";
import { record, run } from "../../engine/program.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import { textOf } from "../../engine/trace/trace.ts";
import { printed } from "../support/printed.ts";

/**
 * What is expected was compared with real threads of CPython 3.11. Where those leave an order to
 * chance it is ours that is tested: a thread runs until it waits, then whoever has waited longest.
 * Locks are handed over as in CPython 3.14 (Python/lock.c).
 */

describe("the order of threads", () => {
  test("a thread runs from its start to its first wait, then the one that started it goes on", () => {
    const lines = printed(`
import threading, time
def work(name):
    print("begin", name)
    time.sleep(1)
    print("end", name, time.monotonic())
threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
    print("started")
for thread in threads:
    thread.join()
print("joined")`);
    expect(lines).toEqual([
      "begin a",
      "started",
      "begin b",
      "started",
      "end a 1.0",
      "end b 1.0",
      "joined",
    ]);
  });

  test("sleeping threads wake at their moments, whatever the order in which they began", () => {
    const lines = printed(`
import threading, time
def work(seconds):
    time.sleep(seconds)
    print(seconds)
for seconds in (0.3, 0.1, 0.2):
    threading.Thread(target=work, args=(seconds,)).start()`);
    expect(lines).toEqual(["0.1", "0.2", "0.3"]);
  });

  test("computing takes no time and is not interrupted", () => {
    const lines = printed(`
import threading, time
def count():
    for number in range(3):
        print(threading.current_thread().name, number)
a = threading.Thread(target=count, name="a")
b = threading.Thread(target=count, name="b")
a.start(); b.start(); a.join(); b.join()
print(time.monotonic())`);
    expect(lines).toEqual(["a 0", "a 1", "a 2", "b 0", "b 1", "b 2", "0.0"]);
  });

  test("an update that sleeps between reading and writing is lost", () => {
    const [lost, kept] = printed(`
import threading, time, contextlib
def total(lock):
    value = [0]
    def add():
        with lock:
            seen = value[0]
            time.sleep(0.001)
            value[0] = seen + 1
    threads = [threading.Thread(target=add) for _ in range(10)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return value[0]
print(total(contextlib.nullcontext()))
print(total(threading.Lock()))`);
    expect([lost, kept]).toEqual(["1", "10"]);
  });
});

describe("the end of a program", () => {
  test("threads are waited for unless they are daemons", () => {
    const lines = printed(`
import threading, time
def work(name, seconds):
    time.sleep(seconds)
    print(name)
threading.Thread(target=work, args=("kept", 2)).start()
threading.Thread(target=work, args=("dropped", 3), daemon=True).start()
print("main is over")`);
    expect(lines).toEqual(["main is over", "kept"]);
  });

  test("an exception ends its thread alone, and is told of in CPython's words", () => {
    const { stdout, stderr, exit } = run(`
import threading
def fail():
    raise ValueError("no")
thread = threading.Thread(target=fail)
thread.start()
thread.join()
print("still here", thread.is_alive())`);
    expect([stdout, exit]).toEqual(["still here False\n", 0]);
    expect(stderr).toMatch(/^Exception in thread Thread-1 \(fail\):\nTraceback \(most recent call/);
    expect(stderr).toMatch(/in fail\n {4}raise ValueError\("no"\)\nValueError: no\n$/);
  });

  test("two threads that wait for each other's lock wait for ever", () => {
    const { ending, exit } = run(`
import threading, time
a, b = threading.Lock(), threading.Lock()
def take(first, second):
    with first:
        time.sleep(0.1)
        with second:
            print("never")
threading.Thread(target=take, args=(a, b)).start()
threading.Thread(target=take, args=(b, a)).start()`);
    expect([ending, exit]).toEqual(["waits for ever", 4]);
  });
});

describe("primitives", () => {
  test("a lock that was waited for is handed over, so that nobody starves", () => {
    const lines = printed(`
import threading, time
lock = threading.Lock()
def work(name):
    for _ in range(2):
        with lock:
            print(name)
            time.sleep(0.1)
threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads: thread.start()`);
    expect(lines).toEqual(["a", "b", "a", "b"]);
  });

  test("a timeout is waited for to the end, and no longer", () => {
    const lines = printed(`
import threading, time
lock = threading.Lock(); lock.acquire()
print(lock.acquire(timeout=0.5), lock.acquire(blocking=False), time.monotonic())
event = threading.Event()
print(event.wait(0.25), time.monotonic())
threading.Timer(1, event.set).start()
print(event.wait(5), time.monotonic())
thread = threading.Thread(target=time.sleep, args=(2,)); thread.start()
thread.join(0.5)
print(thread.is_alive(), time.monotonic())`);
    expect(lines).toEqual(["False False 0.5", "False 0.75", "True 1.75", "True 2.25"]);
  });

  test("a condition wakes those that have waited longest", () => {
    const lines = printed(`
import threading
condition = threading.Condition(); ready = 0
def work(name):
    global ready
    with condition:
        condition.wait_for(lambda: ready > 0)
        ready -= 1
        print(name)
threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
for thread in threads: thread.start()
for _ in threads:
    with condition:
        ready += 1
        condition.notify()
for thread in threads: thread.join()`);
    expect(lines).toEqual(["a", "b", "c"]);
  });

  test("a barrier lets all pass together, or breaks for all", () => {
    const lines = printed(`
import threading, time
def meet(barrier, seconds):
    time.sleep(seconds)
    try:
        barrier.wait(0.2)
        print("past", time.monotonic())
    except threading.BrokenBarrierError:
        print("broken", round(time.monotonic(), 1))
for delays in ((0, 0.1), (0, 5)):
    barrier = threading.Barrier(2, action=lambda: print("together"))
    threads = [threading.Thread(target=meet, args=(barrier, delay)) for delay in delays]
    for thread in threads: thread.start()
    for thread in threads: thread.join()`);
    expect(lines).toEqual(["together", "past 0.1", "past 0.1", "broken 0.3", "broken 5.1"]);
  });

  test("each thread has its own attributes of a local, and its own context", () => {
    const lines = printed(`
import threading, contextvars
class Local(threading.local):
    def __init__(self, start):
        self.value = start
local = Local(1); local.value = 2
var = contextvars.ContextVar("var", default="unset"); var.set("main")
def look():
    print(local.value, var.get())
thread = threading.Thread(target=look); thread.start(); thread.join()
look()`);
    expect(lines).toEqual(["1 unset", "2 main"]);
  });

  test("mistakes have CPython's words", () => {
    const lines = printed(`
import threading
def attempt(mistake):
    try:
        mistake()
    except Exception as error:
        print(type(error).__name__ + ":", error)
lock, condition = threading.Lock(), threading.Condition()
thread = threading.Thread(target=print, args=("ran",))
attempt(thread.join)
thread.start()
attempt(thread.start)
attempt(lock.release)
attempt(threading.RLock().release)
attempt(condition.wait)
attempt(condition.notify)
attempt(threading.BoundedSemaphore(1).release)
attempt(lambda: threading.Semaphore(-1))
attempt(lambda: lock.acquire(False, 1))
attempt(threading.current_thread().join)`);
    expect(lines).toEqual([
      "RuntimeError: cannot join thread before it is started",
      "ran",
      "RuntimeError: threads can only be started once",
      "RuntimeError: release unlocked lock",
      "RuntimeError: cannot release un-acquired lock",
      "RuntimeError: cannot wait on un-acquired lock",
      "RuntimeError: cannot notify on un-acquired lock",
      "ValueError: Semaphore released too many times",
      "ValueError: semaphore initial value must be >= 0",
      "ValueError: can't specify a timeout for a non-blocking call",
      "RuntimeError: cannot join current thread",
    ]);
  });
});

describe("executors and queues", () => {
  test("a pool runs as many calls at once as it has workers", () => {
    const lines = printed(`
from concurrent.futures import ThreadPoolExecutor, as_completed
import time
def work(seconds):
    time.sleep(seconds)
    if seconds == 3: raise ValueError("three")
    return time.monotonic()
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(work, seconds): seconds for seconds in (5, 1, 3, 2)}
    for future in as_completed(futures):
        print(futures[future], future.exception() or future.result())`);
    expect(lines).toEqual(["1 1.0", "3 three", "5 5.0", "2 6.0"]);
  });

  test("a future can be cancelled until it runs, and its result can be waited for", () => {
    const lines = printed(`
from concurrent.futures import ThreadPoolExecutor, TimeoutError, wait, FIRST_COMPLETED
import time
with ThreadPoolExecutor(1) as pool:
    first, second = pool.submit(time.sleep, 1), pool.submit(time.sleep, 1)
    print(first.running(), first.cancel(), second.cancel(), second.cancelled())
    try: first.result(timeout=0.5)
    except TimeoutError: print("not yet", time.monotonic())
    done, left = wait([first, pool.submit(time.sleep, 9)], return_when=FIRST_COMPLETED)
    print(len(done), len(left), time.monotonic())
try: pool.submit(print)
except RuntimeError as error: print(error)`);
    expect(lines).toEqual([
      "True False True True",
      "not yet 0.5",
      "1 1 1.0",
      "cannot schedule new futures after shutdown",
    ]);
  });

  test("processes share no values, and take only functions that have a name", () => {
    const lines = printed(`
from concurrent.futures import ProcessPoolExecutor
def grow(items):
    items.append(1)
    return items
if __name__ == "__main__":
    items = []
    with ProcessPoolExecutor() as pool:
        print(pool.submit(grow, items).result(), items)
        error = pool.submit(lambda: 1).exception()
        print(type(error).__name__)`);
    expect(lines).toEqual(["[1] []", "PicklingError"]);
  });

  test("a full queue holds back who puts, an empty one who gets", () => {
    const lines = printed(`
import queue, threading, time
box = queue.Queue(maxsize=1)
def consume():
    while (item := box.get()) is not None:
        time.sleep(1)
        print("done", item, time.monotonic())
        box.task_done()
thread = threading.Thread(target=consume); thread.start()
for item in (1, 2, 3):
    box.put(item)
    print("put", item, time.monotonic())
box.join()
box.put(None)
thread.join()
try: box.get(timeout=1)
except queue.Empty: print("empty", time.monotonic())`);
    expect(lines).toEqual([
      "put 1 0.0",
      "put 2 0.0",
      "done 1 1.0",
      "put 3 1.0",
      "done 2 2.0",
      "done 3 3.0",
      "empty 4.0",
    ]);
  });
});

describe("a recording of threads", () => {
  const recorded = record(`
import threading, time
def work():
    time.sleep(1)
    return 1
thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
`);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  const { trace } = recorded;
  const timeline = new Timeline(trace);
  const states = Array.from(trace.stops.keys(), (step) => timeline.stateAt(step as Step));

  test("shows the stack of the thread that runs", () => {
    const inWorker = states.filter(({ thread }) => thread !== 1);
    expect(inWorker.length).toBeGreaterThan(0);
    for (const { stack, frames } of inWorker) {
      const names = stack.map((id) => trace.codes[frames.get(id)?.code ?? 0]?.name);
      expect(names.slice(0, 1)).toEqual(["work"].slice(0, stack.length));
    }
    const last = states.at(-1);
    expect(last?.thread).toBe(1);
  });

  test("says what the other threads wait for, and until when", () => {
    const waits = states.flatMap(({ threads }) =>
      threads.values().flatMap(({ id, phase }) => {
        return phase.kind === "waiting" ? [[id, textOf(trace, phase.why), phase.until]] : [];
      }),
    );
    expect(waits).toContainEqual([2, "sleep", 1]);
    expect(waits).toContainEqual([1, "lock", undefined]);
  });

  test("forgets a thread that is over", () => {
    expect(states.at(-1)?.threads.values()).toHaveLength(1);
  });
});
