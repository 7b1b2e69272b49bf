import type { FrameId, FutureId } from "../../engine/trace/ids.ts";
import type { FrameState, HandleState, TraceState } from "../../engine/trace/state.ts";
import { textOf } from "../../engine/trace/trace.ts";
import { frameOfCoroutine } from "../design/coroutine-frame.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";

/** What asyncio's own timers call, and what a person calls to set them. */
const SET_BY: Readonly<Record<string, string>> = {
  _set_result_unless_cancelled: "sleep",
  "Timeout._on_timeout": "timeout",
};

/** A timer by the task that set it and waits meanwhile: such a timer calls a plain function. */
export interface SetTimer {
  readonly by: FutureId;
  readonly name: string;
}

/** Whose sleep or timeout this is; nothing for any other timer. */
export function setTimer({ trace, state }: Moment, handle: HandleState): SetTimer | undefined {
  const name = SET_BY[textOf(trace, handle.label)];
  if (name === undefined) return undefined;
  const by = tasksByFrame(state).get(handle.madeBy);
  return by && { by, name };
}

/** The task that each frame of a coroutine belongs to, as far down as one waits for the next. */
const tasksByFrame = once((state: TraceState): ReadonlyMap<FrameId, FutureId> => {
  const found = new Map<FrameId, FutureId>();
  for (const { id, task } of state.futures.values()) {
    let frame: FrameState | undefined = task && frameOfCoroutine(state, task.coroutine);
    while (frame !== undefined && !found.has(frame.id)) {
      found.set(frame.id, id);
      frame = frame.callee === undefined ? undefined : state.frames.get(frame.callee);
    }
  }
  return found;
});
