import { KIND, PASSES } from "../events.ts";
import type { Step } from "../ids.ts";
import { stopsBefore } from "../log.ts";
import { stopCount, type Trace, textOf } from "../trace.ts";
import { decodeValue, type ValueRef } from "../values.ts";
import { scan } from "./records.ts";
import { plainText } from "./value-text.ts";

const PUSHED = KIND["frame.pushed"];
const LINE = KIND["line.reached"];
const PASSED = KIND["value.passed"];
const ENDED = KIND["run.ended"];
const STORED = KIND["local.stored"];
const WRITTEN = KIND["output.written"];
const ADVANCED = KIND["clock.advanced"];

/** Where two recordings part: the first step that is not as in the other, and what is so there. */
export interface Difference {
  readonly step: Step;
  /** What happens in each at that step, in words; `undefined` in one that is over. */
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** Steps that are put into words at a time, the first time. */
const WINDOW = 1024;

/**
 * The first difference of two recordings, step by step: of the same program with other options, or of a
 * program and a change of it. Lines are compared by their text, values by what can be seen of them,
 * so that what stands further down in a file, or has another id, is no difference.
 */
export function firstDifference(one: Trace, other: Trace): Difference | undefined {
  const end = Math.max(stopCount(one), stopCount(other));
  let from = firstDoubt(one, other);
  for (let window = WINDOW; from < end; window *= 4) {
    const [mine, theirs] = [deedsOf(one, from, window), deedsOf(other, from, window)];
    for (let place = 0; place < window; place += 1) {
      const [here, there] = [mine[place], theirs[place]];
      if (here !== there) return { step: (from + place) as Step, one: here, other: there };
    }
    from += window;
  }
  return undefined;
}

/** Until this step both have the same events, and the same in their tables for each. */
function firstDoubt(one: Trace, other: Trace): number {
  const word = firstUnequal(one.log, other.log);
  // What was done before a stop shows there: one more is in doubt.
  const last = Math.max(0, stopsBefore(one, word) - 1);
  const same = {
    code: samePart(one, other, "codes", "files"),
    text: samePart(one, other, "texts"),
    number: samePart(one, other, "numbers"),
    object: samePart(one, other, "objects"),
    output: samePart(one, other, "outputs"),
  };
  const isKnown = (value: ValueRef): boolean => {
    const decoded = decodeValue(value);
    if (decoded.kind === "object") return decoded.object < same.object;
    if (decoded.kind === "float") return decoded.number < same.number;
    return !("text" in decoded) || decoded.text < same.text;
  };
  let doubt = last;
  scan(one, (kind, a, b, c, d, step) => {
    if (step >= doubt) return;
    const known =
      kind === STORED
        ? b < same.text && isKnown(c as ValueRef)
        : kind === PASSED
          ? isKnown(d as ValueRef)
          : (kind !== PUSHED || b < same.code) &&
            (kind !== WRITTEN || a < same.output) &&
            (kind !== ADVANCED || a < same.number);
    if (!known) doubt = step;
  });
  return doubt;
}

/** The first word that is not the same in both logs. */
function firstUnequal(one: Trace["log"], other: Trace["log"]): number {
  const end = Math.min(one.length, other.length);
  for (let block = 0, at = 0; at < end; block += 1) {
    const [mine, theirs] = [one.blocks[block], other.blocks[block]];
    if (mine === undefined || theirs === undefined) return at;
    for (let place = 0; place < mine.length && at < end; place += 1, at += 1) {
      if (mine[place] !== theirs[place]) return at;
    }
  }
  return end;
}

/** How many rows of a table are the same; of none if what it refers to is not. */
function samePart(
  one: Trace,
  other: Trace,
  table: "codes" | "texts" | "numbers" | "objects" | "outputs",
  ground?: "files",
): number {
  if (ground !== undefined && textOfRow(one[ground]) !== textOfRow(other[ground])) return 0;
  const [mine, theirs] = [one[table], other[table]];
  const place = mine.findIndex((row, index) => !sameRow(row, theirs[index]));
  return place < 0 ? mine.length : place;
}

const sameRow = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (typeof one === "object" && typeof other === "object" && textOfRow(one) === textOfRow(other));

const textOfRow = (row: unknown): string => JSON.stringify(row);

/** What happens at each of so many steps, in words. */
function deedsOf(trace: Trace, from: number, count: number): readonly (string | undefined)[] {
  const codes: number[] = [];
  const deeds: string[] = [];
  const lines = trace.files.map(({ text }) => text.split("\n"));
  let between = "";
  scan(trace, (kind, a, b, c, d, step) => {
    if (kind === PUSHED) codes[a] = b;
    if (step < from || step >= from + count) return;
    if (kind === STORED) between += `${textOf(trace, b)} = ${shown(trace, c)}; `;
    else if (kind === WRITTEN) between += `prints ${JSON.stringify(trace.outputs[a]?.text)}; `;
    else if (kind === ADVANCED) between += `the clock is at ${trace.numbers[a]}; `;
    else if (kind === LINE || kind === PASSED || kind === ENDED) {
      const code = trace.codes[codes[kind === PASSED ? b : a] ?? -1];
      const line = lines[code?.file ?? -1]?.[b - 1]?.trim() ?? "";
      deeds[step - from] = between + deedAt(trace, kind, code?.qualname, line, a, d);
      between = "";
    }
  });
  return deeds;
}

function deedAt(
  trace: Trace,
  kind: number,
  name: string | undefined,
  line: string,
  how: number,
  value: number,
): string {
  if (kind === LINE) return `${name}: ${line}`;
  return kind === PASSED
    ? `${name} ${PASSES[how]}s ${shown(trace, value)}`
    : `ends: ${trace.ending}`;
}

function shown(trace: Trace, word: number): string {
  const value = word as ValueRef;
  const decoded = decodeValue(value);
  if (decoded.kind !== "object") return plainText(trace, value) ?? "";
  return trace.objects[decoded.object]?.text ?? "…";
}
