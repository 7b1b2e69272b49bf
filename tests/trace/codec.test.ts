import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { record } from "../../engine/program.ts";
import { decodeBinary, encodeBinary } from "../../engine/trace/binary.ts";
import { decodeTrace, encodeTrace } from "../../engine/trace/codec.ts";
import type { Decoded } from "../../engine/trace/decoding.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import { labelsOf } from "../../engine/trace/queries/labels.ts";
import { visibleStops } from "../../engine/trace/queries/stops.ts";
import { lastStep, type Trace } from "../../engine/trace/trace.ts";
import { random } from "../support/random.ts";
import { busy, recorded, WALKTHROUGH } from "../support/recorded.ts";

const NUMBERS = `import asyncio
x = [float("nan"), float("inf"), -float("inf"), -0.0, 1e300, 2 ** 80, "\\ud800 😀 é", b"x"]
async def main():
    await asyncio.sleep(1)
asyncio.run(main())
for value in x:
    y = value
`;

function read(decoded: Decoded): Trace {
  if (decoded.kind === "refused") throw new Error(decoded.problem);
  return decoded.trace;
}

const FORMS: readonly (readonly [string, (trace: Trace) => Trace])[] = [
  ["JSON", (trace) => read(decodeTrace(encodeTrace(trace)))],
  ["bytes", (trace) => read(decodeBinary(encodeBinary(trace)))],
];

describe.each(FORMS)("as %s", (_form, again) => {
  test.each([
    ["tasks", WALKTHROUGH],
    ["timers", busy({ bakers: 5, callbacks: 5 })],
    ["numbers and texts", NUMBERS],
  ])("a recording of %s is the same when it is read again", (_what, program) => {
    const before = recorded(program);
    const after = again(before);
    expect({ ...after, log: [...after.log], stops: [...after.stops.marks] }).toEqual({
      ...before,
      log: [...before.log],
      stops: [...before.stops.marks],
    });
    const [one, other] = [new Timeline(before), new Timeline(after)];
    for (let step = 0; step <= lastStep(before); step += 7) {
      expect(other.stateAt(step as Step)).toEqual(one.stateAt(step as Step));
    }
  });
});

test("bytes are few, and fewer when they are compressed", () => {
  const trace = recorded(busy({ bakers: 100, callbacks: 100 }));
  const bytes = encodeBinary(trace);
  expect(bytes.length).toBeLessThan(encodeTrace(trace).length);
  expect(gzipSync(bytes).length).toBeLessThan(bytes.length / 2);
});

test("a recording of the first version opens", () => {
  const old = readFileSync(new URL("version-1.json", import.meta.url), "utf8");
  const trace = read(decodeTrace(old));
  const state = new Timeline(trace).stateAt(lastStep(trace));
  expect([trace.version, state.ending, trace.outputs.map(({ text }) => text)]).toEqual([
    2,
    "finished",
    ["4\n"],
  ]);
});

describe("a text that is no trace is refused with a sentence", () => {
  const whole = encodeTrace(recorded("x = 1\nfor i in range(3):\n    x += i\nprint(x)\n"));
  test.each([
    ["nothing", ""],
    ["half a trace", whole.slice(0, whole.length / 2)],
    ["a list", "[1, 2]"],
    ["an object without a version", "{}"],
    ["a version from the future", whole.replace('"version":2', '"version":99')],
    ["a version that never was", whole.replace('"version":2', '"version":0.5')],
    ["a log of words that are none", whole.replace('"log":[', '"log":["x",')],
  ])("%s", (_what, text) => {
    const decoded = decodeTrace(text);
    expect(decoded.kind).toBe("refused");
    if (decoded.kind === "refused") expect(decoded.problem).toMatch(/^This .+\.$/);
  });

  test.each([
    ['"log":[0,1,0,', '"log":[0,1,999,', "event 0, frame.pushed: code cannot be 999"],
    ['"log":[0,1,', '"log":[77,1,', "no event begins at word 0"],
    ['"log":[0,1,', '"log":[1,1,0,1,', "event 0, frame.popped: frame 1 is not on top"],
    ['"kind":"program"', '"kind":"poem"', "files[0].kind is not one of program, kernel, library"],
    ['"exit":0', '"exit":"no"', "exit is not a whole number"],
    ['"seed":0', '"seed":[]', "options.seed is not a number"],
  ])("%s made %s", (good, bad, problem) => {
    expect(whole).toContain(good);
    expect(decodeTrace(whole.replace(good, bad))).toEqual({
      kind: "refused",
      problem: `This recording is damaged: ${problem}.`,
    });
  });
});

describe("a hostile or broken file", () => {
  const trace = recorded(busy({ bakers: 2, callbacks: 1 }));
  const text = encodeTrace(trace);
  const bytes = encodeBinary(trace);
  const next = random(7);

  /** Whatever is taken for a recording can be looked at from end to end. */
  function look(decoded: Decoded): void {
    if (decoded.kind === "refused") {
      expect(decoded.problem).toMatch(/^This .+\.$/);
      return;
    }
    const timeline = new Timeline(decoded.trace);
    timeline.stateAt(lastStep(decoded.trace));
    visibleStops(decoded.trace, "scheduling", labelsOf(decoded.trace));
  }

  test("as text", () => {
    const start = text.indexOf('"log":[') + 7;
    for (let turn = 0; turn < 300; turn += 1) {
      const at = turn % 2 === 0 ? start + next(text.length - start) : next(text.length);
      const digit = "0123456789,-x]}"[next(15)] ?? "0";
      look(decodeTrace(text.slice(0, at) + digit + text.slice(at + 1)));
    }
  });

  test("as bytes", () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const broken = bytes.slice(0, turn % 5 === 0 ? next(bytes.length) : bytes.length);
      for (let times = 0; times < 1 + (turn % 3); times += 1)
        broken[next(broken.length)] = next(256);
      look(decodeBinary(broken));
    }
  });
});

test("an unfinished recording is not for a file", () => {
  const result = record("x = 1\n");
  if (result.kind === "refused") throw new Error("it runs");
  const decoded = decodeTrace(encodeTrace({ ...result.trace, ending: undefined }));
  expect(decoded.kind).toBe("refused");
});
