import { expect, test } from "vitest";
import type { FutureId, Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { labelsOf } from "../../../engine/trace/queries/labels.ts";
import { marksOf } from "../../../engine/trace/queries/marks.ts";
import { taskStops } from "../../../engine/trace/queries/task-stops.ts";
import { recorded } from "../../support/recorded.ts";

const trace = recorded(`import asyncio

async def count(name):
    for turn in range(3):
        await asyncio.sleep(0)

async def main():
    one = asyncio.create_task(count("one"), name="one")
    two = asyncio.create_task(count("two"), name="two")
    await one
    await two

asyncio.run(main())
`);
const labels = [...labelsOf(trace)];
const named = (name: string): FutureId =>
  labels.find(([, label]) => label === name)?.[0] ?? (0 as FutureId);

test("the stops of one task are those at which it runs", () => {
  const timeline = new Timeline(trace);
  const { ticks, callbacks } = taskStops(trace, named("one"));
  expect(ticks).toHaveLength(4);
  expect(callbacks).toHaveLength(4);
  for (const step of ticks) {
    expect(timeline.stateAt(step as Step).runningTask).toBe(named("one"));
  }
});

test("those of all tasks together are those of the loop", () => {
  const tasks = labels.map(([id]) => taskStops(trace, id));
  const all = tasks.flatMap(({ awaits }) => [...awaits]).sort((one, other) => one - other);
  expect(all).toEqual([...marksOf(trace).awaits]);
});
