import type { Depth, Moment } from "../../app/session/moment.ts";
import { momentAt, openRecording } from "../../app/session/recording.ts";
import type { Step } from "../../engine/trace/ids.ts";
import type { Trace } from "../../engine/trace/trace.ts";

/** All moments of a trace at a depth, in order. */
export function momentsOf(trace: Trace, depth: Depth = "internals"): readonly Moment[] {
  const recording = openRecording(trace);
  return [...recording.stops(depth).all].map((step) => momentAt(recording, depth, step as Step));
}

/** The first moment of which this is so. */
export function momentWhere(
  moments: readonly Moment[],
  isWanted: (moment: Moment) => boolean,
): Moment {
  const found = moments.find(isWanted);
  if (found === undefined) throw new Error("no moment is like that");
  return found;
}
