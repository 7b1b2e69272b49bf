import { expect, test } from "vitest";
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { marksOf } from "../../../engine/trace/queries/marks.ts";
import { Recording } from "../../support/recording.ts";
import { referenceTrace } from "../../support/reference-trace.ts";

test("at the mark of a tick the loop stands in that tick", () => {
  const timeline = new Timeline(referenceTrace());
  const ticks = [...marksOf(timeline.trace).ticks].map(
    (step) => timeline.stateAt(step as Step).loop?.tick,
  );
  expect(ticks).toEqual([1, 2, 3, 4]);
});

test("at the mark of a task switch the task runs", () => {
  const timeline = new Timeline(referenceTrace());
  const running = [...marksOf(timeline.trace).switches].map(
    (step) => timeline.stateAt(step as Step).runningTask,
  );
  expect(running).toEqual([1, 2, 1]);
});

test("output is linked to the first step that shows it", () => {
  const r = new Recording();
  const module = r.push(
    r.code("<module>", r.file("program.py", "program", ""), { kind: "module" }),
  );
  r.line(module, 1);
  r.print("a", module);
  r.line(module, 2);
  r.print("b", module);
  r.add({ type: "run.ended", ending: "finished" });
  const timeline = new Timeline(r.trace());
  const { outputs } = marksOf(timeline.trace);
  expect([...outputs]).toEqual([1, 2]);
  expect([...outputs].map((step) => timeline.stateAt(step as Step).outputs)).toEqual([1, 2]);
  expect(timeline.stateAt(0 as Step).outputs).toBe(0);
});
