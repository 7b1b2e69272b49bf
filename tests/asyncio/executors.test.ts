import { describe, expect, test } from "vitest";
import { printed } from "../support/printed.ts";

/** Compared with CPython 3.11, whose threads take real time for the same moments. */

describe("blocking calls", () => {
  test("in the loop's thread it keeps everything else from running; in another one it does not", () => {
    const lines = printed(`
import asyncio, time
async def beat(loop):
    for _ in range(3):
        await asyncio.sleep(0.5)
        print("beat", loop.time())
async def main():
    loop = asyncio.get_running_loop()
    beating = asyncio.create_task(beat(loop))
    await asyncio.sleep(0)
    time.sleep(1.25)
    print("blocked until", loop.time())
    await asyncio.to_thread(time.sleep, 0.75)
    print("waited until", loop.time())
    await beating
asyncio.run(main())`);
    expect(lines).toEqual([
      "blocked until 1.25",
      "beat 1.25",
      "beat 1.75",
      "waited until 2.0",
      "beat 2.25",
    ]);
  });

  test("to_thread takes the context along, and brings back a result or an exception", () => {
    const lines = printed(`
import asyncio, contextvars, threading
var = contextvars.ContextVar("var")
def work():
    var.set(var.get() + 1)
    return threading.current_thread().name, var.get()
async def main():
    var.set(1)
    print(await asyncio.to_thread(work), var.get())
    try:
        await asyncio.to_thread(lambda: 1 / 0)
    except ZeroDivisionError as error:
        print(error)
asyncio.run(main())`);
    expect(lines).toEqual(["('asyncio_0', 2) 1", "division by zero"]);
  });

  test("a pool of two does three calls in two turns", () => {
    const lines = printed(`
import asyncio, time
from concurrent.futures import ThreadPoolExecutor
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        await asyncio.gather(*(loop.run_in_executor(pool, time.sleep, 1) for _ in range(3)))
    print(loop.time())
asyncio.run(main())`);
    expect(lines).toEqual(["2.0"]);
  });

  test("a timeout gives up the waiting, not the thread; the loop waits for that at its end", () => {
    const lines = printed(`
import asyncio, time
def work():
    time.sleep(2)
    print("thread is over", time.monotonic())
async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.to_thread(work)
    except TimeoutError:
        print("timeout", asyncio.get_running_loop().time())
asyncio.run(main())
print("end", time.monotonic())`);
    expect(lines).toEqual(["timeout 1.0", "thread is over 2.0", "end 2.0"]);
  });
});

describe("between threads", () => {
  test("call_soon_threadsafe wakes a loop that waits, call_soon does not", () => {
    const lines = printed(`
import asyncio, threading
async def main():
    loop = asyncio.get_running_loop()
    def show(what):
        print(what, loop.time())
    threading.Timer(1, loop.call_soon, (show, "unsafe")).start()
    await asyncio.sleep(3)
    threading.Timer(1, loop.call_soon_threadsafe, (show, "safe")).start()
    await asyncio.sleep(3)
asyncio.run(main())`);
    expect(lines).toEqual(["unsafe 3.0", "safe 4.0"]);
  });

  test("a coroutine can be given to a loop in another thread", () => {
    const lines = printed(`
import asyncio, threading, concurrent.futures
async def double(number):
    await asyncio.sleep(1)
    if number < 0: raise ValueError(number)
    return number * 2
loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, daemon=True)
thread.start()
submit = lambda number: asyncio.run_coroutine_threadsafe(double(number), loop)
print([future.result() for future in [submit(1), submit(2)]], loop.time())
try: submit(-1).result()
except ValueError as error: print("failed", error)
future = submit(5)
print(future.cancel())
try: future.result()
except concurrent.futures.CancelledError: print("cancelled")
submit(0).result()
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()`);
    expect(lines).toEqual(["[2, 4] 1.0", "failed -1", "True", "cancelled"]);
  });

  test("each thread has a running loop of its own", () => {
    const lines = printed(`
import asyncio, threading
async def name(): return id(asyncio.get_running_loop())
def work(): seen.append(asyncio.run(name()))
async def main():
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    seen.append(await name())
    print(len(set(seen)))
seen = []
asyncio.run(main())
def none():
    try: asyncio.get_event_loop()
    except RuntimeError as error: print(error)
threading.Thread(target=none, name="other").start()`);
    expect(lines).toEqual(["3", "There is no current event loop in thread 'other'."]);
  });
});
