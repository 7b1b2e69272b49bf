import { describe, expect, test } from "vitest";
import { valueText } from "../../../app/design/value-text.ts";
import type { FutureId, Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { awaitCountAt, awaitVisits } from "../../../engine/trace/queries/await-counts.ts";
import {
  BREAK_EVENTS,
  breakSteps,
  stepsOfLine,
} from "../../../engine/trace/queries/breakpoints.ts";
import { chainOf, handleCauses } from "../../../engine/trace/queries/handle-causes.ts";
import { variableHistories } from "../../../engine/trace/queries/histories.ts";
import { labelsOf } from "../../../engine/trace/queries/labels.ts";
import { cycleIn, gathered, waitGraph } from "../../../engine/trace/queries/waits.ts";
import { textOf } from "../../../engine/trace/trace.ts";
import { recorded } from "../../support/recorded.ts";

const PROGRAM = `import asyncio

async def count(name, seconds):
    total = 0
    for turn in range(3):
        await asyncio.sleep(seconds)
        total += turn
    print(name, total)
    return total

async def main():
    one = asyncio.create_task(count("one", 1))
    two = asyncio.create_task(count("two", 2))
    await asyncio.gather(one, two)
    await asyncio.sleep(0)
    raise ValueError("over")

try:
    asyncio.run(main())
except ValueError as error:
    print(error)
`;
const trace = recorded(PROGRAM);
const labels = labelsOf(trace);
const timeline = new Timeline(trace);
const last = (trace.stops.length - 1) as Step;
const states = Array.from({ length: trace.stops.length }, (_, step) =>
  timeline.stateAt(step as Step),
);
const named = (label: string) =>
  [...labels].find(([, name]) => name === label)?.[0] ?? (0 as FutureId);

describe("breakpoints", () => {
  test("a line stops each time that control comes to it, and nowhere else", () => {
    const steps = stepsOfLine(trace, "program.py", 7);
    expect(steps).toHaveLength(6);
    for (const step of steps) {
      const state = timeline.stateAt(step as Step);
      expect(state.frames.get(state.stack.at(-1) ?? (0 as never))?.line).toBe(7);
    }
  });

  test("a task stops where the loop enters it", () => {
    const steps = breakSteps(trace, { kind: "task", task: "one" }, labels);
    expect(steps).toHaveLength(4);
    for (const step of steps) expect(timeline.stateAt(step as Step).runningTask).toBe(named("one"));
  });

  test("every event that is offered happens in some program", () => {
    const met = BREAK_EVENTS.filter(
      (event) => breakSteps(trace, { kind: "event", event }, labels).length > 0,
    );
    expect(met).toEqual(BREAK_EVENTS.filter((event) => event !== "task cancelled"));
  });

  test("a queue stops where it becomes longer", () => {
    const [first] = breakSteps(trace, { kind: "queue", longerThan: 1 }, labels);
    expect(timeline.stateAt(first as Step).ready.length).toBe(2);
    expect(timeline.stateAt(((first ?? 1) - 1) as Step).ready.length).toBeLessThan(2);
  });
});

describe("causes", () => {
  const causes = handleCauses(trace);
  const running = states.findLast(({ runningTask }) => runningTask === named("two"));
  const chain = chainOf(causes, running?.runningHandle ?? (0 as never));

  test("lead from the last callback to the program itself, always back in time", () => {
    expect(chain.length).toBeGreaterThan(3);
    const made = chain.map(({ madeAt }) => madeAt);
    expect(made).toEqual(made.toSorted((one, other) => other - one));
    expect(chain.at(-1)?.during).toBeUndefined();
  });

  test("a wake-up names the future whose end queued it", () => {
    const wakeups = [...causes.values()].filter(({ label }) =>
      textOf(trace, label).endsWith("wakeup"),
    );
    expect(wakeups.length).toBeGreaterThan(3);
    for (const { wokenBy, madeAt } of wakeups) {
      expect(timeline.stateAt(madeAt).futures.get(wokenBy)?.status.kind).not.toBe("pending");
    }
  });
});

test("an await is counted each time, and once more when it made its task wait", () => {
  const file = trace.files.findIndex(({ name }) => name === "program.py");
  const visits = awaitVisits(trace);
  expect(awaitCountAt(visits, file, 6, last)).toEqual({ reached: 6, suspended: 6 });
  expect(awaitCountAt(visits, file, 15, last)).toEqual({ reached: 1, suspended: 1 });
  expect(awaitCountAt(visits, file, 6, 0 as Step)).toEqual({ reached: 0, suspended: 0 });
});

test("a variable's history has every value it was given", () => {
  const histories = variableHistories(trace);
  const [, totals = []] = [...histories].find(([name]) => textOf(trace, name) === "total") ?? [];
  const frames = [...new Set(totals.map(({ frame }) => frame))];
  const valuesOf = (frame: number | undefined) =>
    totals
      .filter((stored) => stored.frame === frame)
      .map(({ value }) => (value === undefined ? "" : valueText(trace, value)));
  expect(frames).toHaveLength(2);
  expect(valuesOf(frames[0])).toEqual(["0", "0", "1", "3"]);
});

describe("waits", () => {
  const parents = gathered(trace);

  test("gather's future waits for its children, and main for it", () => {
    const state = states.find(
      ({ futures }) => futures.get(named("main"))?.task?.phase.kind === "waiting",
    );
    const graph = waitGraph(state ?? timeline.stateAt(last), parents);
    const edges = graph.waits.map(
      ({ from, to, how }) => `${labels.get(from)} ${how} ${labels.get(to)}`,
    );
    const outer = edges.find((edge) => edge.startsWith("main awaits "))?.split(" awaits ")[1];
    expect(edges).toContain(`${outer} gathers one`);
    expect(edges).toContain(`${outer} gathers two`);
    expect(graph.cycle).toEqual([]);
  });

  test("what is done waits for nobody", () => {
    expect(waitGraph(timeline.stateAt(last), parents).waits).toEqual([]);
  });

  test("a circle is found whoever it begins with", () => {
    const wait = (from: number, to: number) =>
      ({ from: from as FutureId, to: to as FutureId, how: "awaits" }) as const;
    expect(cycleIn([wait(9, 1), wait(1, 2), wait(2, 3), wait(3, 1)])).toEqual([1, 2, 3]);
    expect(cycleIn([wait(1, 2), wait(1, 3), wait(2, 3)])).toEqual([]);
  });
});
