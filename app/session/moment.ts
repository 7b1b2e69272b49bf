import type { TraceEvent } from "../../engine/trace/events.ts";
import type { FutureId, Step } from "../../engine/trace/ids.ts";
import type { TraceState } from "../../engine/trace/state.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import type { Story } from "./story.ts";

/** How deep a person looks: whose lines count as stops. */
export type Depth = "program" | "scheduling" | "internals";

/**
 * All that a panel needs to draw one stop. Panels take a moment and draw it; they hold nothing of
 * the recording themselves.
 */
export interface Moment {
  readonly trace: Trace;
  readonly state: TraceState;
  /** The state at the stop a person saw before this one, at their depth. */
  readonly before: TraceState;
  /** What happened between the two, in order. */
  readonly events: readonly TraceEvent[];
  /** What each task and future is called on screen, the same from the first step to the last. */
  readonly labels: ReadonlyMap<FutureId, string>;
  readonly depth: Depth;
  readonly lastStep: Step;
  /** What the scenario has to say; nothing about a program that the person has written or changed. */
  readonly story: Story | undefined;
}
