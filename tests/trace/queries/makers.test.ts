import { expect, test } from "vitest";
import { labelsOf } from "../../../engine/trace/queries/labels.ts";
import { makersOf } from "../../../engine/trace/queries/makers.ts";
import { recorded } from "../../support/recorded.ts";

/** Which task made which, by the names that a person reads. */
function made(source: string): Record<string, string> {
  const trace = recorded(source);
  const labels = labelsOf(trace);
  const named = [...makersOf(trace)].map(([future, maker]) => [
    labels.get(future),
    labels.get(maker),
  ]);
  return Object.fromEntries(named.filter(([future]) => /^(?:inner|outer|last)/.test(future ?? "")));
}

test("an eager task makes tasks of its own, and after it the one that made it goes on", () => {
  const source = `import asyncio

async def leaf():
    await asyncio.sleep(0)

async def middle():
    asyncio.create_task(leaf(), name="inner")
    await asyncio.sleep(0)

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(middle(), name="outer")
    asyncio.create_task(leaf(), name="last")
    await asyncio.sleep(1)

asyncio.run(main())
`;
  expect(made(source)).toEqual({ inner: "outer", outer: "main", last: "main" });
});

test("tasks of two loops in two threads do not make each other's", () => {
  const source = `import asyncio, threading, time

async def leaf():
    pass

async def work(name, wait):
    time.sleep(wait)
    await asyncio.create_task(leaf(), name=f"inner {name}")

async def main(name, wait):
    await asyncio.create_task(work(name, wait), name=f"outer {name}")

other = threading.Thread(target=lambda: asyncio.run(main("b", 2)))
other.start()
asyncio.run(main("a", 3))
other.join()
`;
  expect(made(source)).toMatchObject({ "inner a": "outer a", "inner b": "outer b" });
});
