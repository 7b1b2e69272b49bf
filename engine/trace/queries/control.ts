import type { FrameId, FutureId } from "../ids.ts";
import type { TraceState } from "../state.ts";
import type { Trace } from "../trace.ts";
import { type Control, controlIn } from "./control-rows.ts";

const NOBODY: Control = { layer: "program", name: "program", depth: 0 };

/** The frame that has control: the one a value has just arrived in, else the one on top. */
export function frameInControl(state: TraceState): FrameId | undefined {
  const receiver = state.pass?.to;
  if (receiver !== undefined && state.stack.includes(receiver)) return receiver;
  return state.stack.at(-1);
}

/** Who has control at a stop. */
export function controlOf(
  trace: Trace,
  labels: ReadonlyMap<FutureId, string>,
  state: TraceState,
): Control {
  const last = frameInControl(state);
  let control: Control | undefined;
  for (const id of state.stack) {
    const frame = state.frames.get(id);
    if (frame === undefined) continue;
    control = controlIn(trace, labels, control, frame.code, frame.subject);
    if (id === last) break;
  }
  return control ?? NOBODY;
}
