import { KIND, PASSES } from "../events.ts";
import type { FrameId, FutureId } from "../ids.ts";
import { stopCount, type Trace } from "../trace.ts";
import { eachRecord, isStop, operand } from "./records.ts";

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
  | { readonly kind: "line"; readonly file: string; readonly line: number }
  | { readonly kind: "task"; readonly task: string }
  | { readonly kind: "event"; readonly event: BreakEvent }
  | { readonly kind: "queue"; readonly longerThan: number };

type Labels = ReadonlyMap<FutureId, string>;

/** The stops at which it breaks, in order. */
export function breakSteps(trace: Trace, breakpoint: Breakpoint, labels: Labels): Int32Array {
  switch (breakpoint.kind) {
    case "line":
      return stepsOfLine(trace, breakpoint.file, breakpoint.line);
    case "task":
      return entriesOf(trace, breakpoint.task, labels);
    case "event":
      return stepsWhere(trace, EVENTS[breakpoint.event]);
    case "queue":
      return longQueues(trace, breakpoint.longerThan);
  }
}

/** Each time control comes to a line. */
export function stepsOfLine(trace: Trace, file: string, line: number): Int32Array {
  const codes = new Set<number>();
  trace.codes.forEach((code, place) => {
    if (trace.files[code?.file ?? -1]?.name === file) codes.add(place);
  });
  const inFile = new Set<number>();
  const steps: number[] = [];
  let step = 0;
  eachRecord(trace, (kind, at) => {
    const frame = operand(trace, at) as FrameId;
    if (kind === KIND["frame.pushed"] && codes.has(operand(trace, at + 1))) inFile.add(frame);
    if (kind === KIND["line.reached"] && operand(trace, at + 1) === line && inFile.has(frame))
      steps.push(step);
    if (isStop(kind)) step += 1;
  });
  return Int32Array.from(steps);
}

type Happens = (trace: Trace, kind: number, at: number) => boolean;

const is =
  (...kinds: readonly number[]): Happens =>
  (_, kind) =>
    kinds.includes(kind);

const RAISE = PASSES.indexOf("raise");

const EVENTS: Readonly<Record<BreakEvent, Happens>> = {
  "future done": is(KIND["future.finished"], KIND["future.failed"], KIND["future.cancelled"]),
  "task made": is(KIND["task.made"]),
  "task resumed": is(KIND["task.entered"]),
  "task suspended": is(KIND["task.waiting"]),
  "task cancelled": is(KIND["task.cancel_requested"]),
  "exception raised": (trace, kind, at) =>
    kind === KIND["value.passed"] && operand(trace, at) === RAISE,
  "timer due": is(KIND["timer.removed"]),
  "something printed": is(KIND["output.written"]),
};

/** What happens between two stops is seen at the later one; what is a stop itself, at itself. */
function stepsWhere(trace: Trace, happens: Happens): Int32Array {
  const steps: number[] = [];
  const last = stopCount(trace) - 1;
  let step = 0;
  eachRecord(trace, (kind, at) => {
    const seen = Math.min(step, last);
    if (happens(trace, kind, at) && steps.at(-1) !== seen) steps.push(seen);
    if (isStop(kind)) step += 1;
  });
  return Int32Array.from(steps);
}

const entriesOf = (trace: Trace, task: string, labels: Labels): Int32Array =>
  stepsWhere(
    trace,
    (_, kind, at) =>
      kind === KIND["task.entered"] && labels.get(operand(trace, at) as FutureId) === task,
  );

/** Where the ready queue comes to be longer than that. */
function longQueues(trace: Trace, longerThan: number): Int32Array {
  let length = 0;
  return stepsWhere(trace, (_, kind) => {
    if (kind === KIND["handle.started"]) length -= 1;
    if (kind !== KIND["handle.queued"]) return false;
    length += 1;
    return length === longerThan + 1;
  });
}
