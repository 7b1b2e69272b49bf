import { KIND } from "../../engine/trace/events.ts";
import type { FrameId, Step } from "../../engine/trace/ids.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { once } from "../session/once.ts";

const RESUMED = KIND["frame.resumed"];

/** The first stop at which each frame is seen to have come back to the stack. */
export const firstResumes = once((trace: Trace): ReadonlyMap<FrameId, Step> => {
  const found = new Map<FrameId, Step>();
  scan(trace, (kind, first, _b, _c, _d, step) => {
    const frame = first as FrameId;
    if (kind === RESUMED && !found.has(frame)) found.set(frame, step as Step);
  });
  return found;
});
