import { KIND } from "../events.ts";
import type { FutureId } from "../ids.ts";
import { stopCount, type Trace } from "../trace.ts";
import { scan } from "./records.ts";

/** The steps of one task that a person jumps to; each is the first stop at which it can be seen. */
export interface TaskStops {
  /** Where it is entered, and where it is parked. */
  readonly awaits: Int32Array;
  /** Where the loop begins to run a handle of its own: its step, its wake-up. */
  readonly callbacks: Int32Array;
  /** The first step of it in each tick in which it runs. */
  readonly ticks: Int32Array;
}

const ENTERED = KIND["task.entered"];
const WAITING = KIND["task.waiting"];
const MADE = KIND["handle.made"];
const STARTED = KIND["handle.started"];
const BEGAN = KIND["loop.tick_began"];

/** Grains in the view of one task: what others do between is passed over. */
export function taskStops(trace: Trace, task: FutureId): TaskStops {
  const found = { awaits: [] as number[], callbacks: [] as number[], ticks: [] as number[] };
  const own = new Set<number>();
  const last = stopCount(trace) - 1;
  let seenInTick = false;
  scan(trace, (kind, a, _b, future, _d, when) => {
    const step = Math.min(when, last);
    if (kind === MADE && future === task) own.add(a);
    else if (kind === BEGAN) seenInTick = false;
    else if (kind === STARTED && own.has(a)) found.callbacks.push(step);
    else if (kind === WAITING && a === task) found.awaits.push(step);
    else if (kind === ENTERED && a === task) {
      found.awaits.push(step);
      if (!seenInTick) found.ticks.push(step);
      seenInTick = true;
    }
  });
  return {
    awaits: Int32Array.from(found.awaits),
    callbacks: Int32Array.from(found.callbacks),
    ticks: Int32Array.from(found.ticks),
  };
}
