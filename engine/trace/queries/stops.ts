import { KIND } from "../events.ts";
import type { FutureId, Step } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { type Control, sameControl } from "./control-rows.ts";
import { eachStop, type Stop } from "./each-stop.ts";
import { labelsOf } from "./labels.ts";
import { ownCodes } from "./records.ts";

const ENDED = KIND["run.ended"];
const PASSED = KIND["value.passed"];

/** Whose lines count as stops; each depth shows all that the one before it shows. */
export type StopDepth = "program" | "scheduling" | "internals";

type Wanted = (stop: Stop, before: Control | undefined) => boolean;

/** The steps at which a person can stop at this depth, in order. */
export function visibleStops(
  trace: Trace,
  depth: StopDepth,
  labels: ReadonlyMap<FutureId, string> = labelsOf(trace),
): Int32Array {
  if (depth === "internals") return Int32Array.from(trace.stops.keys());
  const inProgram = programStops(trace);
  const inScheduling = schedulingStops(trace);
  const either: Wanted = (stop, before) => inProgram(stop, before) || inScheduling(stop, before);
  return selected(trace, labels, depth === "program" ? inProgram : either);
}

/** What happens in a file of the person's own, and the end. */
function programStops(trace: Trace): Wanted {
  const own = ownCodes(trace);
  return ({ kind, code }) => kind === ENDED || (code !== undefined && own[code] === true);
}

/** Values on their way, transfers of control, and the landmarks of a listing. */
function schedulingStops(trace: Trace): Wanted {
  const landmarks = trace.codes.map((code) => new Set(code?.landmarks));
  return ({ kind, code, line, control }, before) =>
    kind === PASSED ||
    !sameControl(control, before) ||
    (code !== undefined && landmarks[code]?.has(line) === true);
}

function selected(
  trace: Trace,
  labels: ReadonlyMap<FutureId, string>,
  isWanted: Wanted,
): Int32Array {
  const found = new Int32Array(trace.stops.length);
  let count = 0;
  let before: Control | undefined;
  eachStop(trace, labels, (stop) => {
    if (isWanted(stop, before)) found[count++] = stop.step;
    before = stop.control;
  });
  return found.slice(0, count);
}

/** The last of the ascending `steps` that is not after `step`, as its place in the list; else -1. */
export function placeOf(steps: Int32Array, step: Step): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] ?? 0) <= step) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const nextIn = (steps: Int32Array, step: Step): Step | undefined =>
  steps[placeOf(steps, step) + 1] as Step | undefined;

export const previousIn = (steps: Int32Array, step: Step): Step | undefined =>
  steps[placeOf(steps, (step - 1) as Step)] as Step | undefined;

/** The first of `steps` that is not before `step`: where a person stands who asks for `step`. */
export const shownAt = (steps: Int32Array, step: Step): Step | undefined =>
  nextIn(steps, (step - 1) as Step);
