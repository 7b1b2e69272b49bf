import { KIND, PASSES } from "../events.ts";
import type { Step } from "../ids.ts";
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

/** Where two recordings part: the first step of each that is not as in the other, and what is so there. */
export interface Difference {
  readonly step: Step;
  /** What happens in each at that step, in words; `undefined` in one that is over. */
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/**
 * The first difference of two recordings, step by step: of the same program with other options, or of a
 * program and a change of it. Lines are compared by their text, values by what can be seen of them,
 * so that what stands further down in a file, or has another id, is no difference.
 */
export function firstDifference(one: Trace, other: Trace): Difference | undefined {
  const [mine, theirs] = [deedsOf(one), deedsOf(other)];
  const steps = Math.max(stopCount(one), stopCount(other));
  for (let step = 0; step < steps; step += 1) {
    if (mine(step) !== theirs(step)) {
      return { step: step as Step, one: mine(step), other: theirs(step) };
    }
  }
  return undefined;
}

/** What happens at each step. Texts that come again are one object, so that comparing is cheap. */
function deedsOf(trace: Trace): (step: number) => string | undefined {
  const codes: number[] = [];
  const deeds: string[] = [];
  const lines = trace.files.map(({ text }) => text.split("\n"));
  let between = "";
  scan(trace, (kind, a, b, c, d, step) => {
    if (kind === PUSHED) codes[a] = b;
    else if (kind === STORED) between += `${textOf(trace, b)} = ${shown(trace, c)}; `;
    else if (kind === WRITTEN) between += `prints ${JSON.stringify(trace.outputs[a]?.text)}; `;
    else if (kind === ADVANCED) between += `the clock is at ${trace.numbers[a]}; `;
    else if (kind === LINE || kind === PASSED || kind === ENDED) {
      const code = trace.codes[codes[kind === PASSED ? b : a] ?? -1];
      const line = lines[code?.file ?? -1]?.[b - 1]?.trim() ?? "";
      const deed =
        kind === LINE
          ? `${code?.qualname}: ${line}`
          : kind === PASSED
            ? `${code?.qualname} ${PASSES[a]}s ${shown(trace, d)}`
            : `ends: ${trace.ending}`;
      deeds[step] = between + deed;
      between = "";
    }
  });
  return (step) => deeds[step];
}

function shown(trace: Trace, word: number): string {
  const value = word as ValueRef;
  const decoded = decodeValue(value);
  if (decoded.kind !== "object") return plainText(trace, value) ?? "";
  return trace.objects[decoded.object]?.text ?? "…";
}
