import { KIND, PASSES } from "../events.ts";
import { stepsAtWhich } from "../expressions/history.ts";
import { NotAnExpression } from "../expressions/parse.ts";
import type { FutureId } from "../ids.ts";
import { stopCount, type Trace } from "../trace.ts";
import { scan } from "./records.ts";

/** Things that happen and are worth a stop wherever they happen. */
export const BREAK_EVENTS = [
  "future done",
  "task made",
  "task resumed",
  "task suspended",
  "task cancelled",
  "exception raised",
  "timer due",
  "something printed",
] as const;
export type BreakEvent = (typeof BREAK_EVENTS)[number];

/** Where a person wants to be stopped. Files and tasks are known by name, so it survives a new run. */
export type Breakpoint =
  | {
      readonly kind: "line";
      readonly file: string;
      readonly line: number;
      /** It stops only where this expression is true. */
      readonly when?: string;
    }
  | { readonly kind: "task"; readonly task: string }
  | { readonly kind: "event"; readonly event: BreakEvent }
  | { readonly kind: "queue"; readonly longerThan: number };

const PUSHED = KIND["frame.pushed"];
const LINE = KIND["line.reached"];
const PASSED = KIND["value.passed"];
const ENTERED = KIND["task.entered"];
const QUEUED = KIND["handle.queued"];
const STARTED = KIND["handle.started"];

type Labels = ReadonlyMap<FutureId, string>;

/** The stops at which it breaks, in order. */
export function breakSteps(trace: Trace, breakpoint: Breakpoint, labels: Labels): Int32Array {
  switch (breakpoint.kind) {
    case "line":
      return conditioned(
        trace,
        stepsOfLine(trace, breakpoint.file, breakpoint.line),
        breakpoint.when,
      );
    case "task":
      return entriesOf(trace, breakpoint.task, labels);
    case "event":
      return stepsWhere(trace, EVENTS[breakpoint.event]);
    case "queue":
      return longQueues(trace, breakpoint.longerThan);
  }
}

/** A condition that is no expression never holds. */
function conditioned(trace: Trace, steps: Int32Array, when: string | undefined): Int32Array {
  if (when === undefined) return steps;
  try {
    return stepsAtWhich(trace, steps, when);
  } catch (error) {
    if (error instanceof NotAnExpression) return new Int32Array();
    throw error;
  }
}

/** Each time control comes to a line. */
export function stepsOfLine(trace: Trace, file: string, line: number): Int32Array {
  const codes = new Set<number>();
  trace.codes.forEach((code, place) => {
    if (trace.files[code?.file ?? -1]?.name === file) codes.add(place);
  });
  const inFile: boolean[] = [];
  const steps: number[] = [];
  scan(trace, (kind, frame, b, _c, _d, step) => {
    if (kind === PUSHED) inFile[frame] = codes.has(b);
    else if (kind === LINE && b === line && inFile[frame] === true) steps.push(step);
  });
  return Int32Array.from(steps);
}

type Happens = (kind: number, first: number) => boolean;

const is =
  (...kinds: readonly number[]): Happens =>
  (kind) =>
    kinds.includes(kind);

const RAISE = PASSES.indexOf("raise");

const EVENTS: Readonly<Record<BreakEvent, Happens>> = {
  "future done": is(KIND["future.finished"], KIND["future.failed"], KIND["future.cancelled"]),
  "task made": is(KIND["task.made"]),
  "task resumed": is(KIND["task.entered"]),
  "task suspended": is(KIND["task.waiting"]),
  "task cancelled": is(KIND["task.cancel_requested"]),
  "exception raised": (kind, how) => kind === PASSED && how === RAISE,
  "timer due": is(KIND["timer.removed"]),
  "something printed": is(KIND["output.written"]),
};

/** What happens between two stops is seen at the later one; what is a stop itself, at itself. */
function stepsWhere(trace: Trace, happens: Happens): Int32Array {
  const steps: number[] = [];
  const last = stopCount(trace) - 1;
  scan(trace, (kind, first, _b, _c, _d, step) => {
    if (!happens(kind, first)) return;
    const seen = Math.min(step, last);
    if (steps.at(-1) !== seen) steps.push(seen);
  });
  return Int32Array.from(steps);
}

const entriesOf = (trace: Trace, task: string, labels: Labels): Int32Array =>
  stepsWhere(
    trace,
    (kind, entered) => kind === ENTERED && labels.get(entered as FutureId) === task,
  );

/** Where the ready queue comes to be longer than that. */
function longQueues(trace: Trace, longerThan: number): Int32Array {
  let length = 0;
  return stepsWhere(trace, (kind) => {
    if (kind === STARTED) length -= 1;
    if (kind !== QUEUED) return false;
    length += 1;
    return length === longerThan + 1;
  });
}
