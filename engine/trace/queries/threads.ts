import type { TraceState } from "../state.ts";

/** Whether the loop runs and has nothing to do but wait. */
export const isInSelect = ({ loop }: TraceState): boolean =>
  loop?.running === true && loop.phase === "select";

/** Whether threads other than the one that runs, or waits in its loop's select, are there. */
export const hasOtherThreads = ({ threads, thread }: TraceState): boolean =>
  threads.values().some(({ id }) => id !== thread);
