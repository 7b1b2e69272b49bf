import type { TraceState } from "../state.ts";

/** Whether threads other than the one that runs, or waits in its loop's select, are there. */
export const hasOtherThreads = ({ threads, thread }: TraceState): boolean =>
  threads.values().some(({ id }) => id !== thread);
