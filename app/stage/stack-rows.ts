import type { FrameId } from "../../engine/trace/ids.ts";
import { frameInControl } from "../../engine/trace/queries/control.ts";
import type { FrameState, TraceState } from "../../engine/trace/state.ts";
import { type CodeInfo, codeOf, type Layer, type Trace } from "../../engine/trace/trace.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import { fileOf } from "../design/frame-text.ts";

/**
 *   active    has control
 *   live      on the stack, waits for the frames under it to come back
 *   parked    its coroutine keeps it, the stack does not
 *   returned  gone at the next step
 */
export type RowState = "active" | "live" | "parked" | "returned";

/** A frame as the stage shows it, with those that are folded into it. */
export interface StackRow {
  readonly frame: FrameState;
  /** What called `frame` in the same place: `run_once`, while a handle runs. */
  readonly outer: FrameState | undefined;
  /** Library code that does a favour for `frame` just now, innermost last. */
  readonly helpers: readonly FrameState[];
  /** All frames that this row stands for. */
  readonly members: ReadonlySet<FrameId>;
  readonly layer: Layer;
  readonly state: RowState;
}

/** What is on the stack, what has just left it, and what is parked below it, in calling order. */
export function stackRows(trace: Trace, state: TraceState): readonly StackRow[] {
  const live = foldedRows(trace, state);
  const returned = returnedRow(trace, state, live.at(-1));
  const parked = parkedFrames(state, live.at(-1)).map((frame) => row(trace, frame, "parked"));
  return [...live, ...(returned === undefined ? [] : [returned]), ...parked];
}

const layerOf = (trace: Trace, frame: FrameState): Layer =>
  codeOf(trace, frame.code)?.layer ?? "program";

function row(trace: Trace, frame: FrameState, state: RowState): StackRow {
  const layer = layerOf(trace, frame);
  return { frame, outer: undefined, helpers: [], members: new Set([frame.id]), layer, state };
}

const isLibrary = (trace: Trace, code: CodeInfo | undefined): boolean =>
  fileOf(trace, code)?.kind !== "program";

const isHelper = (trace: Trace, frame: FrameState): boolean =>
  layerOf(trace, frame) === "program" && isLibrary(trace, codeOf(trace, frame.code));

/** The methods of the loop are one place, and so are `step` and `wakeup` of a task. */
const isSamePlace = (trace: Trace, outer: StackRow, frame: FrameState): boolean =>
  outer.layer === layerOf(trace, frame) && (outer.layer === "loop" || outer.layer === "step");

const isOnStack = (state: TraceState, frame: FrameState): boolean => state.stack.includes(frame.id);

function foldedRows(trace: Trace, state: TraceState): readonly StackRow[] {
  const control = frameInControl(state);
  const rows: StackRow[] = [];
  let passed = false;
  for (const frame of framesOf(state, state.stack)) {
    const outer = rows.at(-1);
    if (outer !== undefined && isHelper(trace, frame)) rows[rows.length - 1] = helped(outer, frame);
    else if (outer !== undefined && isSamePlace(trace, outer, frame))
      rows[rows.length - 1] = moved(outer, frame);
    else rows.push(row(trace, frame, passed ? leaving(state) : "live"));
    passed ||= frame.id === control;
  }
  return rows.map((each) => (holds(each, control) ? { ...each, state: "active" } : each));
}

const framesOf = (state: TraceState, ids: readonly FrameId[]): readonly FrameState[] =>
  ids.map((id) => state.frames.get(id)).filter((frame) => frame !== undefined);

const holds = (row: StackRow, control: FrameId | undefined): boolean =>
  control !== undefined && row.members.has(control);

/** A frame above the one in control has given its value and is about to go. */
const leaving = ({ pass }: TraceState): RowState => (pass?.how === "yield" ? "parked" : "returned");

const withMember = (row: StackRow, frame: FrameState): ReadonlySet<FrameId> =>
  new Set([...row.members, frame.id]);

const helped = (row: StackRow, frame: FrameState): StackRow => ({
  ...row,
  helpers: [...row.helpers, frame],
  members: withMember(row, frame),
});

const moved = (row: StackRow, frame: FrameState): StackRow => ({
  ...row,
  frame,
  outer: row.frame,
  helpers: [],
  members: withMember(row, frame),
});

function returnedRow(
  trace: Trace,
  state: TraceState,
  last: StackRow | undefined,
): StackRow | undefined {
  const { returned } = state;
  if (returned === undefined || returned.shownAt !== state.step) return undefined;
  const { frame } = returned;
  const folded = isHelper(trace, frame) || (last !== undefined && isSamePlace(trace, last, frame));
  return folded ? undefined : row(trace, frame, "returned");
}

/** The chain of frames that the last one on the stack drives or awaits, and that left the stack. */
function parkedFrames(state: TraceState, last: StackRow | undefined): readonly FrameState[] {
  const found: FrameState[] = [];
  let next = firstParked(state, last);
  while (next !== undefined && next.phase === "parked" && !found.includes(next)) {
    found.push(next);
    next = next.callee === undefined ? undefined : state.frames.get(next.callee);
    if (next !== undefined && isOnStack(state, next)) next = undefined;
  }
  return found;
}

function firstParked(state: TraceState, last: StackRow | undefined): FrameState | undefined {
  if (last === undefined) return undefined;
  const driven = last.frame.callee === undefined ? undefined : state.frames.get(last.frame.callee);
  if (driven !== undefined && driven.phase === "parked") return driven;
  return last.layer === "step" ? coroutineFrame(state, last) : undefined;
}

/** What a task's step still holds in its hand while helpers work for it. */
function coroutineFrame(state: TraceState, step: StackRow): FrameState | undefined {
  const task = state.runningTask === undefined ? undefined : state.futures.get(state.runningTask);
  const frame = task?.task && frameOfCoroutine(state, task.task.coroutine);
  return frame !== undefined && step.members.has(frame.caller) ? frame : undefined;
}
