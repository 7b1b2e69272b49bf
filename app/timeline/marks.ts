import { KIND, PASSES } from "../../engine/trace/events.ts";
import type { Step } from "../../engine/trace/ids.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { once } from "../session/once.ts";

export type MarkKind = "print" | "error" | "switch" | "breakpoint";

/** Something on the way that is worth a sign over the chart. */
export interface Mark {
  readonly kind: MarkKind;
  readonly step: Step;
}

const RAISE = PASSES.indexOf("raise");

/** Prints, exceptions that left a frame, and where another task was entered. */
export const marksIn = once((trace: Trace): readonly Mark[] => {
  const found: Mark[] = [];
  const last = trace.stops.length - 1;
  scan(trace, (kind, first, _b, _c, _d, step) => {
    const mark = kindOf(kind, first);
    if (mark !== undefined) found.push({ kind: mark, step: Math.min(step, last) as Step });
  });
  return found;
});

const WRITTEN = KIND["output.written"];
const ENTERED = KIND["task.entered"];
const PASSED = KIND["value.passed"];

function kindOf(kind: number, first: number): MarkKind | undefined {
  if (kind === WRITTEN) return "print";
  if (kind === ENTERED) return "switch";
  return kind === PASSED && first === RAISE ? "error" : undefined;
}

/** Of each kind, those that stand apart by `share` percent: the others would be a blot. */
export function thinned(
  marks: readonly Mark[],
  place: (step: number) => number,
  share: number,
): readonly Mark[] {
  const free = new Map<MarkKind, number>();
  return marks.filter(({ kind, step }) => {
    if (place(step) < (free.get(kind) ?? 0)) return false;
    free.set(kind, place(step) + share);
    return true;
  });
}
