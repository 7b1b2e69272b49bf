import { KIND } from "../events.ts";
import type { Seconds, Step } from "../ids.ts";
import { numberOf, stopCount, type Trace } from "../trace.ts";
import { scan } from "./records.ts";

/** One iteration of an event loop. */
export interface TickSpan {
  readonly tick: number;
  /** The first step that shows it, and the first that shows the next one or the end. */
  readonly from: Step;
  readonly until: Step;
  /** What the virtual clock says when it begins, and when its handles run. */
  readonly began: Seconds;
  readonly ran: Seconds;
  /** Handles that its snapshot held, and those of them that were run. */
  readonly snapshot: number;
  readonly handles: number;
}

type Open = { -readonly [K in keyof TickSpan]: TickSpan[K] };

const BEGAN = KIND["loop.tick_began"];
const SNAPSHOT = KIND["loop.snapshot"];
const STARTED = KIND["handle.started"];
const STOPPED = KIND["loop.stopped"];
const ADVANCED = KIND["clock.advanced"];

/** All ticks of a recording, in order. */
export function ticksOf(trace: Trace): readonly TickSpan[] {
  const ticks: Open[] = [];
  const end = stopCount(trace);
  let now = 0 as Seconds;
  let open: Open | undefined;
  scan(trace, (kind, a, _b, _c, _d, step) => {
    if (kind === ADVANCED) now = numberOf(trace, a) as Seconds;
    else if (kind === BEGAN || kind === STOPPED) {
      if (open !== undefined) open.until = Math.min(step, end) as Step;
      open = kind === BEGAN ? newTick(a, step as Step, end as Step, now) : undefined;
      if (open !== undefined) ticks.push(open);
    } else if (kind === SNAPSHOT && open !== undefined) {
      open.snapshot = a;
      open.ran = now;
    } else if (kind === STARTED && open !== undefined) open.handles += 1;
  });
  return ticks;
}

const newTick = (tick: number, from: Step, until: Step, now: Seconds): Open => ({
  tick,
  from,
  until,
  began: now,
  ran: now,
  snapshot: 0,
  handles: 0,
});
