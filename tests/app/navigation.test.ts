import { expect, test } from "vitest";
import { MOVES, nearest, target, whyNot } from "../../app/session/navigation.ts";
import { momentAt, openRecording } from "../../app/session/recording.ts";
import { swipeMove } from "../../app/session/swipe.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { referenceTrace } from "../support/reference-trace.ts";

const recording = openRecording(referenceTrace());
const step = (number: number): Step => number as Step;
const last = step(recording.trace.stops.length - 1);

test("forward and back are each other's reverse at every depth", () => {
  for (const depth of ["program", "scheduling", "internals"] as const) {
    const stops = recording.stops(depth);
    for (const at of stops.all) {
      const next = target(stops, step(at), "forward");
      if (next !== undefined) expect(target(stops, next, "back")).toBe(at);
    }
  }
});

test("at the ends moves say why they are off", () => {
  const stops = recording.stops("internals");
  const off = (at: Step) => MOVES.filter((move) => whyNot(stops, at, move) !== undefined);
  expect(off(step(0))).toEqual(["first", "previous tick", "previous task", "back"]);
  expect(off(last)).toEqual(["forward", "next task", "next tick", "last"]);
  expect(whyNot(stops, last, "forward")).toBe("This is the last step.");
});

test("ticks go to where each begins, also at a depth that skips it", () => {
  for (const depth of ["program", "scheduling", "internals"] as const) {
    const stops = recording.stops(depth);
    const all = new Set(stops.all);
    expect([...stops.ticks, ...stops.switches].every((at) => all.has(at))).toBe(true);
  }
  const stops = recording.stops("internals");
  const second = target(stops, stops.ticks[0] as Step, "next tick") ?? step(0);
  expect(momentAt(recording, "internals", second).state.loop?.tick).toBe(2);
  expect(target(stops, step(second + 1), "previous tick")).toBe(second);
});

test("any step is answered by the stop at or before it", () => {
  const stops = recording.stops("program");
  expect(nearest(stops, last)).toBe(last);
  expect(nearest(stops, step(-5))).toBe(stops.all[0]);
  expect(nearest(stops, step(1_000_000))).toBe(last);
  const gap = [...stops.all].findIndex((at, place) => (stops.all[place + 1] ?? at) > at + 1);
  expect(nearest(stops, step((stops.all[gap] ?? 0) + 1))).toBe(stops.all[gap]);
});

test("a moment tells what happened since the stop before it at its depth", () => {
  const stops = recording.stops("program");
  for (const at of stops.all) {
    const moment = momentAt(recording, "program", step(at));
    expect(moment.before.step).toBe(target(stops, step(at), "back") ?? -1);
    const stopsBetween = moment.events.filter(({ type }) =>
      ["line.reached", "value.passed", "run.ended"].includes(type),
    );
    expect(stopsBetween.length).toBe(moment.state.step - moment.before.step);
  }
});

test("a swipe turns the page, a scroll does not", () => {
  const from = { x: 200, y: 300 };
  expect(swipeMove(from, { x: 120, y: 310 })).toBe("forward");
  expect(swipeMove(from, { x: 280, y: 290 })).toBe("back");
  expect(swipeMove(from, { x: 180, y: 300 })).toBeUndefined();
  expect(swipeMove(from, { x: 120, y: 400 })).toBeUndefined();
});
