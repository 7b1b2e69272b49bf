import type { FutureId, Step } from "../../engine/trace/ids.ts";
import type { FrameState, FutureState, TaskState, TraceState } from "../../engine/trace/state.ts";
import { objectInfo, type Trace, textOf } from "../../engine/trace/trace.ts";
import { objectOf, type ValueRef } from "../../engine/trace/values.ts";
import type { ChipState } from "../design/Chip.tsx";
import { isStep } from "../design/callback-text.ts";
import { className } from "../design/class-name.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import { callText } from "../design/frame-text.ts";
import { seenAt } from "../design/step-text.ts";
import { futureIn } from "../design/value-text.ts";
import type { Moment } from "../session/moment.ts";

export interface ChipFacts {
  readonly state: ChipState;
  /** The class of the exception that a finished one holds. */
  readonly note?: string;
}

/** The state of a task or future in one word. */
export function chipOf({ trace, state }: Moment, future: FutureState): ChipFacts {
  const { status, task } = future;
  switch (status.kind) {
    case "finished":
      return { state: "FINISHED" };
    case "cancelled":
      return { state: "CANCELLED" };
    case "failed":
      return { state: "FINISHED", note: exceptionName(trace, status.exception) };
    case "pending":
      return { state: task === undefined ? "PENDING" : pendingState(state, task) };
  }
}

/** While its step runs but its coroutine is parked, a task is suspended already. */
function pendingState(state: TraceState, task: TaskState): ChipState {
  const frame = frameOfCoroutine(state, task.coroutine);
  if (frame?.phase === "parked") return "SUSPENDED";
  if (frame !== undefined || task.current) return "RUNNING";
  return task.phase.kind === "waiting" || task.firstRanAt !== undefined ? "SUSPENDED" : "PENDING";
}

export function exceptionName(trace: Trace, exception: ValueRef): string {
  const object = objectOf(exception);
  return object === undefined ? "" : className(objectInfo(trace, object)?.type ?? "");
}

export interface CoroutineFacts {
  readonly call: string;
  readonly place: string;
}

/** What a task runs, and how far it has come. */
export function coroutineOf(moment: Moment, { status, task }: FutureState): CoroutineFacts {
  if (task === undefined) return { call: "", place: "" };
  const frame = frameOfCoroutine(moment.state, task.coroutine);
  if (frame !== undefined) return { call: callText(moment, frame), place: lineOf(frame) };
  const name = objectInfo(moment.trace, task.coroutine)?.text ?? "";
  // Its first step has begun before its body has.
  const phase = moment.state.coroutines.get(task.coroutine)?.phase;
  const isWaiting = phase === "created" && status.kind === "pending";
  return { call: name === "" ? "" : `${name}()`, place: isWaiting ? "not started" : "has ended" };
}

const lineOf = ({ line }: FrameState): string => (line > 0 ? `at line ${line}` : "");

/** What a task waits for: what it said it waits for, or what its parked coroutine has just yielded. */
export function waitsFor({ trace, state }: Moment, { task }: FutureState): FutureId | undefined {
  if (task === undefined || task.phase.kind === "done") return undefined;
  if (task.phase.kind === "waiting") return task.phase.on;
  if (task.phase.kind === "scheduled") return undefined;
  let frame = frameOfCoroutine(state, task.coroutine);
  if (frame?.phase !== "parked") return undefined;
  for (
    let inner = calleeOf(state, frame);
    inner?.phase === "parked";
    inner = calleeOf(state, inner)
  )
    frame = inner;
  return frame.gave?.how === "yield" ? futureIn(trace, frame.gave.value) : undefined;
}

const calleeOf = (state: TraceState, { callee }: FrameState): FrameState | undefined =>
  callee === undefined ? undefined : state.frames.get(callee);

const ENDINGS = new Map([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
]);
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

/** `first`, then `2nd`, `3rd`, `4th`. */
export const ordinal = (place: number): string =>
  place === 1 ? "first" : `${place}${ENDINGS.get(ordinals.select(place)) ?? "th"}`;

/** Where a task stands in the ready queue, if it does. */
export function queueText({ trace, state }: Moment, { id }: FutureState): string | undefined {
  const queue = state.ready.map((handle) => state.handles.get(handle));
  const place = queue.findIndex(
    (handle) => handle?.future === id && isStep(textOf(trace, handle.label)),
  );
  const handle = queue[place];
  if (handle === undefined) return undefined;
  return `${ordinal(place + 1)} in line for tick ${handle.queuedIn}`;
}

export interface Deed {
  readonly step: Step;
  readonly word: string;
}

/** What became of a task or future, and the steps that show it. */
export function historyOf(future: FutureState): readonly Deed[] {
  const { madeAt, task } = future;
  const made = deed(madeAt, "made");
  const ran = task?.firstRanAt === undefined ? [] : [deed(task.firstRanAt, "ran")];
  return [made, ...ran, ...latestDeed(future)];
}

const deed = (stamp: Step, word: string): Deed => ({ step: seenAt(stamp), word });

const ENDS = { finished: "finished", failed: "failed", cancelled: "cancelled" } as const;

function latestDeed({ status, task }: FutureState): readonly Deed[] {
  if (status.kind !== "pending") return [deed(status.at, ENDS[status.kind])];
  if (task?.phase.kind === "waiting") return [deed(task.phase.since, "suspended")];
  if (task?.phase.kind === "scheduled" && task.firstRanAt !== undefined)
    return [deed(task.phase.since, "woken")];
  return [];
}

/** Whether this step changed anything that its card says. */
export function isChanged(moment: Moment, { id }: FutureState): boolean {
  const now = moment.state.futures.get(id);
  const then = moment.before.futures.get(id);
  if (now !== then) return true;
  return now !== undefined && chipOf(moment, now).state !== chipBefore(moment, now);
}

const chipBefore = (moment: Moment, future: FutureState): ChipState =>
  chipOf({ ...moment, state: moment.before }, future).state;
