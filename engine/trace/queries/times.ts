import { KIND } from "../events.ts";
import { numberOf, stopCount, type Trace } from "../trace.ts";
import { isStop, scan } from "./records.ts";

const ADVANCED = KIND["clock.advanced"];

/** What the virtual clock says at each step, in seconds. */
export function timesOf(trace: Trace): Float64Array {
  const times = new Float64Array(stopCount(trace));
  let now = 0;
  scan(trace, (kind, to, _b, _c, _d, step) => {
    if (kind === ADVANCED) now = numberOf(trace, to);
    if (isStop(kind)) times[step] = now;
  });
  return times;
}
