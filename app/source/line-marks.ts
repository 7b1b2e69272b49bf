import type { FrameId, FutureId } from "../../engine/trace/ids.ts";
import { frameInControl } from "../../engine/trace/queries/control.ts";
import type { FrameState, TraceState } from "../../engine/trace/state.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";

/** What the gutter and the band of a line say. */
export interface LineMark {
  /** Control is here; it will come back here when a call returns; a coroutine is parked here. */
  readonly is: "current" | "caller" | "parked";
  /** Tasks that are parked here. */
  readonly pins: readonly FutureId[];
  /** What the task that is parked here waits for. */
  readonly waitsFor: FutureId | undefined;
}

/** The marks of one file, by line. Where several meet, the strongest says what the line is. */
export function lineMarks(moment: Moment, file: number): ReadonlyMap<number, LineMark> {
  const { trace, state } = moment;
  const control = frameInControl(state);
  const owners = ownersOf(state);
  const marks = new Map<number, LineMark>();
  for (const frame of state.frames.values()) {
    const code = trace.codes[frame.code];
    if (code?.file !== file) continue;
    // A frame that has reached no line yet stands at its first.
    const line = frame.line || code.firstLine;
    const mark = markOf(state, frame, control, owners.get(frame.id));
    marks.set(line, merged(marks.get(line), mark));
  }
  return marks;
}

function markOf(
  state: TraceState,
  frame: FrameState,
  control: FrameId | undefined,
  owner: FutureId | undefined,
): LineMark {
  if (frame.id === control) return { is: "current", pins: [], waitsFor: undefined };
  if (frame.phase === "live") return { is: "caller", pins: [], waitsFor: undefined };
  const phase = owner === undefined ? undefined : state.futures.get(owner)?.task?.phase;
  return {
    is: "parked",
    pins: owner === undefined ? [] : [owner],
    waitsFor: phase?.kind === "waiting" ? phase.on : undefined,
  };
}

const STRENGTH = { parked: 0, caller: 1, current: 2 } as const;

function merged(one: LineMark | undefined, other: LineMark): LineMark {
  if (one === undefined) return other;
  const stronger = STRENGTH[one.is] > STRENGTH[other.is] ? one : other;
  const pins = [...one.pins, ...other.pins];
  // Two that wait at one line may wait for different things: then the line names none.
  const waitsFor = one.waitsFor === other.waitsFor ? one.waitsFor : undefined;
  return { is: stronger.is, pins, waitsFor };
}

/** For each frame of a task's chain of awaits, the task. */
const ownersOf = once((state: TraceState): ReadonlyMap<FrameId, FutureId> => {
  const owners = new Map<FrameId, FutureId>();
  for (const { id, task } of state.futures.values()) {
    if (task === undefined || task.phase.kind === "done") continue;
    let frame = frameOfCoroutine(state, task.coroutine)?.id;
    while (frame !== undefined && !owners.has(frame)) {
      owners.set(frame, id);
      frame = state.frames.get(frame)?.callee;
    }
  }
  return owners;
});
