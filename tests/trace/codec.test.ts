import { describe, expect, test } from "vitest";
import { record } from "../../engine/program.ts";
import { decodeTrace, encodeTrace } from "../../engine/trace/codec.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";

function trace() {
  const recorded = record("x = 1\nfor i in range(3):\n    x += i\nprint(x)\n");
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  return recorded.trace;
}

test("a trace that was written and read again has the same states", () => {
  const original = trace();
  const read = decodeTrace(encodeTrace(original));
  if (read.kind === "refused") throw new Error(read.problem);
  const [before, after] = [new Timeline(original), new Timeline(read.trace)];
  for (let step = 0; step < original.stops.length; step += 1) {
    expect(after.stateAt(step as Step)).toEqual(before.stateAt(step as Step));
  }
});

describe("a text that is no trace is refused with a sentence", () => {
  const whole = encodeTrace(trace());
  test.each([
    ["nothing", ""],
    ["half a trace", whole.slice(0, whole.length / 2)],
    ["a list", "[1, 2]"],
    ["an object without a version", "{}"],
    ["a version from the future", whole.replace('"version":1', '"version":99')],
    ["a log of words that are none", whole.replace('"log":[', '"log":["x",')],
  ])("%s", (_what, text) => {
    const read = decodeTrace(text);
    expect(read.kind).toBe("refused");
    if (read.kind === "refused") expect(read.problem).toMatch(/^This .+\.$/);
  });
});
