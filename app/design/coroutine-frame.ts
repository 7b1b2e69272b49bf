import type { DenseMap } from "../../engine/support/dense-map.ts";
import type { FrameId, ObjectId } from "../../engine/trace/ids.ts";
import type { FrameState, TraceState } from "../../engine/trace/state.ts";
import { once } from "../session/once.ts";

type Frames = DenseMap<FrameId, FrameState>;

/** The frame of a coroutine that has started and has not ended. */
export function frameOfCoroutine(state: TraceState, coroutine: ObjectId): FrameState | undefined {
  return bySubject(state.frames).get(coroutine);
}

const bySubject = once(
  (frames: Frames): ReadonlyMap<ObjectId, FrameState> =>
    new Map(frames.values().map((frame) => [frame.subject, frame])),
);
