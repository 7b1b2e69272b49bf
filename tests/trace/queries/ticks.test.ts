import { expect, test } from "vitest";
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { ticksOf } from "../../../engine/trace/queries/ticks.ts";
import { recorded } from "../../support/recorded.ts";

const trace = recorded(`import asyncio

async def nap(seconds):
    await asyncio.sleep(seconds)

async def main():
    await asyncio.gather(nap(1), nap(2))

asyncio.run(main())
`);
const ticks = ticksOf(trace);

test("ticks follow each other, and in each is what the state says", () => {
  const timeline = new Timeline(trace);
  expect(ticks.map(({ tick }) => tick)).toEqual(ticks.map((_, place) => place + 1));
  for (const { tick, from, until } of ticks) {
    expect(from).toBeLessThan(until);
    expect(timeline.stateAt(from).loop?.tick).toBe(tick);
    expect(timeline.stateAt((until - 1) as Step).loop?.tick).toBe(tick);
  }
});

test("the clock moves within a tick that waits for a timer", () => {
  const waiting = ticks.filter(({ began, ran }) => ran > began);
  expect(waiting.map(({ began, ran }) => [began, ran])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test("all handles of a snapshot run in its tick", () => {
  for (const { snapshot, handles } of ticks) expect(handles).toBe(snapshot);
});
