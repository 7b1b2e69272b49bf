import { expect, test } from "vitest";
import { coreLibrary, fetchInto, SHELVES } from "../../app/session/shelves.ts";
import { LIBRARY } from "../../engine/library.ts";
import { WARM_UP } from "../../engine/protocol/warm-up.ts";
import { Engine, Run } from "../../engine/run.ts";

test("every shelf has the modules that it is said to have", async () => {
  for (const { names, fetch } of SHELVES) {
    expect((await fetch()).map(([name]) => name)).toEqual(names);
  }
});

test("a page knows the modules that the command line knows", () => {
  const library = coreLibrary();
  expect([...LIBRARY.keys()].filter((name) => !library.has(name))).toEqual([]);
  expect(library.has("nothing_of_the_kind")).toBe(false);
});

test("a module is there when it was fetched, and not before", async () => {
  const library = coreLibrary();
  expect(library.get("asyncio")).toBeDefined();
  expect(library.get("decimal")).toBeUndefined();
  await fetchInto(library, "decimal");
  expect(library.get("decimal")).toBe(LIBRARY.get("decimal"));
});

test("a program of tasks that are printed needs nothing but the core", () => {
  const source = `import asyncio

async def work():
    await asyncio.sleep(1)
    return 3

async def main():
    task = asyncio.create_task(work(), name="worker")
    print(task)
    async with asyncio.timeout(5):
        print(await asyncio.gather(task, work()))

asyncio.run(main())
`;
  const run = new Engine(coreLibrary()).start(source);
  if (!(run instanceof Run)) throw new Error("the program runs");
  while (run.advance(100_000) === "running" && run.lacking === undefined);
  expect(run.lacking).toBeUndefined();
  expect(run.output("stdout")).toContain("[3, 3]");
});

test("an engine warms up with what it has, to the end", () => {
  const run = new Engine(coreLibrary()).start(WARM_UP);
  if (!(run instanceof Run)) throw new Error("the program runs");
  while (run.advance(100_000) === "running" && run.lacking === undefined);
  expect(run.ending).toBe("finished");
  expect(run.output("stdout")).toContain("late");
});
