import { KIND } from "../../engine/trace/events.ts";
import type { FrameId, Step } from "../../engine/trace/ids.ts";
import { eachRecord, isStop, operand } from "../../engine/trace/queries/records.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { once } from "../session/once.ts";

/** The first stop at which each frame is seen to have come back to the stack. */
export const firstResumes = once((trace: Trace): ReadonlyMap<FrameId, Step> => {
  const found = new Map<FrameId, Step>();
  let step = 0;
  eachRecord(trace, (kind, at) => {
    if (isStop(kind)) step += 1;
    const frame = operand(trace, at) as FrameId;
    if (kind === KIND["frame.resumed"] && !found.has(frame)) found.set(frame, step as Step);
  });
  return found;
});
