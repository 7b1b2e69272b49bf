import { describe, expect, test } from "vitest";
import { record } from "../../../engine/program.ts";
import { deadlockText } from "../../../engine/trace/queries/deadlock.ts";

function explained(source: string): string[] {
  const recorded = record(source);
  if (recorded.kind === "refused") throw new Error(JSON.stringify(recorded.diagnostics));
  return deadlockText(recorded.trace).trimEnd().split("\n");
}

/** The explanation without its first line. */
const told = (source: string): string[] =>
  explained(`import asyncio\n${source}\nasyncio.run(main())`).slice(1);

describe("who waits for what when nothing can ever run again", () => {
  test("two tasks with each other's lock", () => {
    const source = `
async def both(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            pass
async def main():
    one, two = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(both(one, two), both(two, one))`;
    expect(told(source)).toEqual([
      "  'main' waits for the tasks 'both' and 'both 2' (line 10)",
      "  'both' waits for the lock 'two', which 'both 2' holds (line 6)",
      "  'both 2' waits for the lock 'one', which 'both' holds (line 6)",
      "They wait in a circle: 'both' → 'both 2' → 'both'.",
    ]);
  });

  test("a task that waits for the one that waits for it", () => {
    const source = `
async def child(parent):
    await parent
async def main():
    task = asyncio.create_task(child(asyncio.current_task()))
    await task`;
    expect(told(source)).toEqual([
      "  'parent' waits for the task 'task' (line 7)",
      "  'task' waits for the task 'parent' (line 4)",
      "They wait in a circle: 'parent' → 'task' → 'parent'.",
    ]);
  });

  test("a lock that was given back is held by nobody", () => {
    const source = `
async def main():
    lock = asyncio.Lock()
    async with lock:
        pass
    await lock.acquire()
    await lock.acquire()`;
    expect(told(source)).toEqual([
      "  'main' waits for the lock, which 'main' holds (line 8)",
      "They wait in a circle: 'main' → 'main'.",
    ]);
  });

  test.each([
    ["asyncio.Queue().get()", "for an item in the queue, which is empty"],
    ["asyncio.Event().wait()", "for the event to be set"],
    ["asyncio.Barrier(2).wait()", "at the barrier: 1 of 2 are there"],
    ["asyncio.Semaphore(0).acquire()", "for the semaphore"],
    ["asyncio.Future()", "for a future that nobody completes"],
    ["asyncio.to_thread(threading.Event().wait)", "for a call in a thread"],
  ])("await %s", (awaited, what) => {
    const lines = told(`import threading\nasync def main():\n    await ${awaited}`);
    expect(lines.at(-1)).toBe(`  'main' waits ${what} (line 4)`);
  });

  test.each([
    [
      "full = asyncio.Queue(1)",
      "full.put_nowait(1); await full.put(2)",
      "for room in the queue 'full', which is full",
    ],
    [
      "todo = asyncio.Queue()",
      "todo.put_nowait(1); await todo.join()",
      "until task_done() is called for every item of the queue 'todo'",
    ],
    [
      "cond = asyncio.Condition()",
      "await cond.acquire(); await cond.wait()",
      "to be notified of the condition 'cond'",
    ],
    [
      "f = asyncio.Future()",
      "await asyncio.shield(f)",
      "for the future 'f', which nobody completes",
    ],
    [
      "f = asyncio.Future()",
      "[await each for each in asyncio.as_completed([f])]",
      "for one of those that as_completed() was given",
    ],
    [
      "s = await asyncio.start_server(print, '', 80)",
      "await s.serve_forever()",
      "for connections: serve_forever() goes on until it is cancelled",
    ],
  ])("%s, %s", (first, then, what) => {
    const lines = told(`async def main():\n    ${first}\n    ${then}`);
    expect(lines).toEqual([`  'main' waits ${what} (line 4)`]);
  });

  test("a semaphore that tasks did not release, and the tasks of a gather", () => {
    const source = `
async def use(slots):
    await slots.acquire()
async def main():
    slots = asyncio.Semaphore(1)
    await asyncio.gather(use(slots), use(slots))`;
    expect(told(source)).toEqual([
      "  'main' waits for the task 'use 2' (line 7)",
      "  'use 2' waits for the semaphore 'slots', which 'use' acquired and did not release (line 4)",
    ]);
  });

  test("both sides of a connection that wait for the other to say something", () => {
    const source = `
async def serve(reader, writer):
    await reader.readline()
async def main():
    await asyncio.start_server(serve, "127.0.0.1", 80)
    reader, writer = await asyncio.open_connection("127.0.0.1", 80)
    await reader.read()`;
    expect(told(source)).toEqual([
      "  'main' waits for data from the other side of a connection (line 8)",
      "  'serve' waits for a line from the other side of a connection (line 4)",
    ]);
  });

  test("a loop that its own callback keeps from going on", () => {
    const source = `
import asyncio, threading
async def main():
    asked = asyncio.run_coroutine_threadsafe(asyncio.sleep(0), asyncio.get_running_loop())
    asked.result()
asyncio.run(main())`;
    expect(explained(source)).toEqual([
      "The event loop stands still for ever: the main thread waits in the middle of a callback.",
      "  the main thread waits until another thread lets it go on (line 5)",
    ]);
  });

  test("threads without a loop", () => {
    const source = `
import threading
lock = threading.Lock()
lock.acquire()
thread = threading.Thread(target=lock.acquire, name="second")
thread.start()
thread.join()`;
    expect(explained(source)).toEqual([
      "All threads wait for ever: nothing can wake any of them.",
      "  the main thread waits for another thread to end (line 7)",
      "  the thread 'second' waits until another thread lets it go on",
    ]);
  });

  test("a loop that runs for ever with nothing to do", () => {
    expect(explained("import asyncio\nasyncio.new_event_loop().run_forever()")).toEqual([
      "Nothing is ready and no timer is set: the event loop waits for ever. No task is left, and nobody calls stop().",
    ]);
  });

  test("a program that ends has nothing to explain", () => {
    expect(explained("pass")).toEqual([""]);
  });
});
