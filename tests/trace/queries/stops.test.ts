import { expect, test } from "vitest";
import type { Step } from "../../../engine/trace/ids.ts";
import { Timeline } from "../../../engine/trace/keyframes.ts";
import { controlOf } from "../../../engine/trace/queries/control.ts";
import { flowOf } from "../../../engine/trace/queries/flow.ts";
import { labelsOf } from "../../../engine/trace/queries/labels.ts";
import {
  nextIn,
  placeOf,
  previousIn,
  shownAt,
  visibleStops,
} from "../../../engine/trace/queries/stops.ts";
import { topFrame } from "../../../engine/trace/state.ts";
import { Recording } from "../../support/recording.ts";
import { referenceTrace } from "../../support/reference-trace.ts";

const step = (number: number): Step => number as Step;
const trace = referenceTrace();
const timeline = new Timeline(trace);

/** The file, or what arrived, at each of these steps. */
const placesAt = (steps: Int32Array): string[] =>
  [...steps].map((at) => {
    const state = timeline.stateAt(step(at));
    const top = topFrame(state);
    const file = trace.files[trace.codes[top?.code ?? 0]?.file ?? -1]?.name ?? "";
    return state.arrival === "end" ? "end" : file;
  });

test("internals shows every stop", () => {
  expect([...visibleStops(trace, "internals")]).toEqual([...trace.stops.keys()]);
});

test("program shows the person's own files and the end, nothing else", () => {
  const steps = visibleStops(trace, "program");
  expect(new Set(placesAt(steps))).toEqual(new Set(["program.py", "end"]));
  const all = placesAt(visibleStops(trace, "internals"));
  expect(steps.length).toBe(
    all.filter((place) => place === "program.py" || place === "end").length,
  );
});

test("each depth shows all that the one before it shows", () => {
  const scheduling = new Set(visibleStops(trace, "scheduling"));
  expect([...visibleStops(trace, "program")].every((at) => scheduling.has(at))).toBe(true);
  expect(scheduling.size).toBeLessThan(trace.stops.length);
});

test("scheduling shows every value, every transfer of control and every landmark", () => {
  const scheduling = new Set(visibleStops(trace, "scheduling"));
  const values = [...trace.stops.keys()].filter(
    (at) => timeline.stateAt(step(at)).arrival === "value",
  );
  const landmarks = [...trace.stops.keys()].filter((at) => {
    const state = timeline.stateAt(step(at));
    const top = topFrame(state);
    return (
      state.arrival === "line" && trace.codes[top?.code ?? 0]?.landmarks.includes(top?.line ?? 0)
    );
  });
  expect(landmarks.length).toBeGreaterThan(4);
  for (const at of [...values, ...landmarks, ...flowOf(trace).map((row) => row.step)]) {
    expect(scheduling).toContain(at);
  }
});

test("control read from a state agrees with control read from the log", () => {
  const labels = labelsOf(trace);
  for (const row of flowOf(trace)) {
    const { layer, name, depth } = row;
    expect(controlOf(trace, labels, timeline.stateAt(row.step))).toEqual({ layer, name, depth });
  }
});

test("the search finds the neighbours of any step", () => {
  const steps = Int32Array.of(2, 5, 9);
  expect([nextIn(steps, step(1)), nextIn(steps, step(2)), nextIn(steps, step(9))]).toEqual([
    2,
    5,
    undefined,
  ]);
  expect([
    previousIn(steps, step(2)),
    previousIn(steps, step(4)),
    previousIn(steps, step(9)),
  ]).toEqual([undefined, 2, 5]);
  expect([shownAt(steps, step(3)), shownAt(steps, step(5)), shownAt(steps, step(10))]).toEqual([
    5,
    5,
    undefined,
  ]);
  expect([placeOf(steps, step(1)), placeOf(steps, step(6)), placeOf(steps, step(99))]).toEqual([
    -1, 1, 2,
  ]);
});

test("a million events are looked through well under a second", () => {
  const r = new Recording();
  const program = r.file("program.py", "program", "");
  const kernel = r.file("asyncio/tasks.py", "kernel", "");
  const module = r.push(r.code("<module>", program, { kind: "module" }));
  const stepCode = r.code("step", kernel, { kind: "kernel", layer: "step", landmarks: [3] });
  for (let turn = 0; turn < 250_000; turn += 1) {
    const frame = r.push(stepCode);
    r.line(frame, 2);
    r.pop(frame);
    r.line(module, 1);
  }
  const long = r.trace();
  const before = performance.now();
  const found = visibleStops(long, "scheduling").length;
  const took = performance.now() - before;
  expect(found).toBe(500_000);
  expect(took).toBeLessThan(2000);
});
