/** What holds of every recording holds of that of every program that CPython judges. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Engine, record } from "../../engine/program.ts";
import { DenseMap } from "../../engine/support/dense-map.ts";
import { decodeBinary, encodeBinary } from "../../engine/trace/binary.ts";
import { decodeTrace, encodeTrace } from "../../engine/trace/codec.ts";
import type { Decoded } from "../../engine/trace/decoding.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { Timeline } from "../../engine/trace/keyframes.ts";
import type { TraceState } from "../../engine/trace/state.ts";
import { lastStep, type Trace } from "../../engine/trace/trace.ts";
import { fileOf } from "../conformance/random/compare.ts";
import { randomProgram } from "../conformance/random/generate.ts";
import { violations } from "./invariants.ts";

const FOLDER = new URL("../conformance/programs/", import.meta.url);
const ENGINE = new Engine();
/** So much of each is enough. */
const LIMITS = { maxSteps: 6000, budget: 3_000_000 };
/** Steps at which the states are compared. */
const SAMPLES = 10;

const PROGRAMS = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".py"))
  .sort();

function recordingOf(source: string, file: string): Trace {
  const recorded = record(source, { ...LIMITS, file }, ENGINE);
  if (recorded.kind === "refused") throw new Error(recorded.diagnostics[0]?.message);
  return recorded.trace;
}

const textOf = (state: TraceState): string =>
  JSON.stringify(state, (_, value) =>
    value instanceof DenseMap || value instanceof Map ? [...value] : value,
  );

/** The states on the way forth, on the way back, and from the very beginning are the same. */
function compareStates(trace: Trace): void {
  const last = lastStep(trace);
  const steps = Array.from(
    { length: SAMPLES },
    (_, place) => Math.floor((place * last) / (SAMPLES - 1)) as Step,
  );
  const forth = new Timeline(trace, 64);
  const texts = steps.map((step) => textOf(forth.stateAt(step)));
  const back = new Timeline(trace, 100);
  const backwards = steps.toReversed().map((step) => {
    back.stateAt((step + 1) as Step);
    return textOf(back.stateAt(step));
  });
  expect(backwards.reverse()).toEqual(texts);
  const fresh = Math.floor(SAMPLES / 2);
  expect(textOf(new Timeline(trace).stateAt(steps[fresh] ?? (0 as Step)))).toBe(texts[fresh]);
}

function compareForms(trace: Trace): void {
  const [text, bytes] = [encodeTrace(trace), encodeBinary(trace)];
  expect(encodeTrace(decoded(decodeBinary(bytes)))).toBe(text);
  expect(Buffer.compare(encodeBinary(decoded(decodeTrace(text))), bytes)).toBe(0);
}

function decoded(result: Decoded): Trace {
  if (result.kind === "refused") throw new Error(result.problem);
  return result.trace;
}

function check(source: string, file: string): void {
  const trace = recordingOf(source, file);
  expect(violations(trace)).toEqual([]);
  compareStates(trace);
  compareForms(trace);
}

describe("every recording is sound", () => {
  test.each(PROGRAMS)("%s", (name) => {
    check(readFileSync(new URL(name, FOLDER), "utf8"), name);
  });
});

/** Asyncio programs that nobody has written. */
const RANDOM = 60;

test.each(Array.from({ length: RANDOM }, (_, seed) => 5000 + seed))(
  "and of the random program %i",
  (seed) => check(fileOf([randomProgram(seed)]), "random.py"),
);
