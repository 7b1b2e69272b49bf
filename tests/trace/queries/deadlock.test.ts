import { describe, expect, test } from "vitest";
import { record } from "../../../engine/program.ts";
import { deadlockText } from "../../../engine/trace/queries/deadlock.ts";

/** The explanation without its first line, which is always the same. */
function told(source: string): string[] {
  const recorded = record(`import asyncio\n${source}\nasyncio.run(main())`);
  if (recorded.kind === "refused") throw new Error(JSON.stringify(recorded.diagnostics));
  return deadlockText(recorded.trace).trimEnd().split("\n").slice(1);
}

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
      "  'main' waits for the tasks 'both', 'both 2' (line 10)",
      "  'both' waits to acquire a lock held by 'both 2' (line 6)",
      "  'both 2' waits to acquire a lock held by 'both' (line 6)",
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
      "  'main' waits to acquire a lock held by 'main' (line 8)",
      "They wait in a circle: 'main' → 'main'.",
    ]);
  });

  test.each([
    ["asyncio.Queue().get()", "for an item in a queue"],
    ["asyncio.Event().wait()", "for an event to be set"],
    ["asyncio.Barrier(2).wait()", "for others to come to a barrier"],
    ["asyncio.Semaphore(0).acquire()", "to acquire a semaphore"],
    ["asyncio.Future()", "for a future that nobody completes"],
  ])("await %s", (awaited, what) => {
    const lines = told(`async def main():\n    await ${awaited}`);
    expect(lines).toEqual([`  'main' waits ${what} (line 3)`]);
  });

  test("a program that ends has nothing to explain", () => {
    expect(told("async def main(): pass")).toEqual([]);
  });
});
