import { describe, expect, test } from "vitest";
import type { Step } from "../../../engine/trace/ids.ts";
import { stepsOfLine } from "../../../engine/trace/queries/breakpoints.ts";
import { reached, steppingOf } from "../../../engine/trace/queries/stepping.ts";
import { visibleStops } from "../../../engine/trace/queries/stops.ts";
import { recorded } from "../../support/recorded.ts";

const PROGRAM = `import asyncio

async def nap(name):
    await asyncio.sleep(1)
    return name

async def worker(name):
    first = await nap(name)
    return first

async def main():
    await asyncio.gather(worker("a"), worker("b"))

asyncio.run(main())
`;
const trace = recorded(PROGRAM);
const index = steppingOf(trace);
const stops = visibleStops(trace, "program");
const at = (line: number, time = 0) => (stepsOfLine(trace, "program.py", line)[time] ?? -1) as Step;
/** The line of the program that a step stands at. */
const lineOf = (step: Step | undefined) =>
  PROGRAM.split("\n").findIndex((_, place) =>
    stepsOfLine(trace, "program.py", place + 1).includes(step ?? -1),
  ) + 1;

describe("over", () => {
  test("in the loop's order comes out where control really goes: in another task", () => {
    const next = reached(index, stops, at(8), { reach: "over", view: "loop", way: 1 });
    expect(index.tasks[next ?? 0]).not.toBe(index.tasks[at(8)]);
  });

  test("in the task's order comes to the next line of the same coroutine, however long that takes", () => {
    const next = reached(index, stops, at(8), { reach: "over", view: "task", way: 1 });
    const own = index.tasks[at(8)];
    expect(index.tasks[next ?? 0]).toBe(own);
    const after = reached(index, stops, next ?? at(8), { reach: "over", view: "task", way: 1 });
    expect([lineOf(next), lineOf(after)]).toContain(9);
  });
});

describe("out", () => {
  test("of an awaited coroutine leads to the one that awaits it", () => {
    const next = reached(index, stops, at(4), { reach: "out", view: "task", way: 1 });
    expect(index.tasks[next ?? 0]).toBe(index.tasks[at(4)]);
    expect(index.depths[next ?? 0]).toBeLessThan(index.depths[at(4)] ?? 0);
  });

  test("back leads to the call", () => {
    const before = reached(index, stops, at(4), { reach: "out", view: "task", way: -1 });
    expect(lineOf(before)).toBe(8);
  });

  test("of the outermost leads nowhere back from the first step", () => {
    expect(
      reached(index, stops, 0 as Step, { reach: "out", view: "loop", way: -1 }),
    ).toBeUndefined();
  });
});

test("heights are those of the stack at every stop", () => {
  expect(index.heights[0]).toBe(0);
  expect(Math.max(...index.heights)).toBeGreaterThan(4);
});
