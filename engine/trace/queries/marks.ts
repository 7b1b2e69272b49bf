import { KIND } from "../events.ts";
import type { Trace } from "../trace.ts";
import { eachRecord, isStop } from "./records.ts";

const TICK = KIND["loop.tick_began"];
const ENTERED = KIND["task.entered"];
const WRITTEN = KIND["output.written"];

/** Steps that a person jumps to. Each is the first stop at which what happened can be seen. */
export interface Marks {
  /** Where each tick of the loop began. */
  readonly ticks: Int32Array;
  /** Where a task was entered. */
  readonly switches: Int32Array;
  /** Where each piece of output was written, by its place in the trace's outputs. */
  readonly outputs: Int32Array;
}

export function marksOf(trace: Trace): Marks {
  const ticks: number[] = [];
  const switches: number[] = [];
  const outputs: number[] = [];
  const last = trace.stops.length - 1;
  let next = 0;
  eachRecord(trace, (kind) => {
    if (kind === TICK) ticks.push(Math.min(next, last));
    else if (kind === ENTERED) switches.push(Math.min(next, last));
    else if (kind === WRITTEN) outputs.push(Math.min(next, last));
    else if (isStop(kind)) next += 1;
  });
  return {
    ticks: Int32Array.from(ticks),
    switches: Int32Array.from(switches),
    outputs: Int32Array.from(outputs),
  };
}
