import { EVENT_TYPES, KIND } from "../events.ts";
import type { Trace } from "../trace.ts";
import { scan } from "./records.ts";

const TICK = KIND["loop.tick_began"];
const ENTERED = KIND["task.entered"];
const WAITING = KIND["task.waiting"];
const STARTED = KIND["handle.started"];
const WRITTEN = KIND["output.written"];

/** Steps that a person jumps to. Each is the first stop at which what happened can be seen. */
export interface Marks {
  /** Where each tick of the loop began. */
  readonly ticks: Int32Array;
  /** Where a task was entered. */
  readonly switches: Int32Array;
  /** Where a task was parked, or entered to be resumed. */
  readonly awaits: Int32Array;
  /** Where the loop began to run a handle. */
  readonly callbacks: Int32Array;
  /** Where each piece of output was written, by its place in the trace's outputs. */
  readonly outputs: Int32Array;
}

/** What is collected on the way; several kinds may go to one list. */
type Lists = Record<keyof Marks, number[]>;

const LISTS: readonly (readonly (keyof Marks)[] | undefined)[] = EVENT_TYPES.map((_, kind) => {
  switch (kind) {
    case TICK:
      return ["ticks"];
    case ENTERED:
      return ["switches", "awaits"];
    case WAITING:
      return ["awaits"];
    case STARTED:
      return ["callbacks"];
    case WRITTEN:
      return ["outputs"];
    default:
      return undefined;
  }
});

export function marksOf(trace: Trace): Marks {
  const lists: Lists = { ticks: [], switches: [], awaits: [], callbacks: [], outputs: [] };
  const last = trace.stops.length - 1;
  scan(trace, (kind, _a, _b, _c, _d, step) => {
    const seenIn = LISTS[kind];
    if (seenIn === undefined) return;
    for (const list of seenIn) lists[list].push(Math.min(step, last));
  });
  return {
    ticks: Int32Array.from(lists.ticks),
    switches: Int32Array.from(lists.switches),
    awaits: Int32Array.from(lists.awaits),
    callbacks: Int32Array.from(lists.callbacks),
    outputs: Int32Array.from(lists.outputs),
  };
}
