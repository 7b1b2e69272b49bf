import { KIND } from "../../engine/trace/events.ts";
import type { Step, Tick } from "../../engine/trace/ids.ts";
import { scan } from "../../engine/trace/queries/records.ts";
import { numberOf, type Trace } from "../../engine/trace/trace.ts";
import { once } from "../session/once.ts";

/** What select was asked in a tick, and how things stood when it was. */
export interface Selection {
  /** The first stop at which it can be seen. */
  readonly step: Step;
  /** `undefined` means for ever. */
  readonly timeout: number | undefined;
  /** How many handles were ready. */
  readonly ready: number;
  readonly now: number;
}

type Selections = ReadonlyMap<Tick, Selection>;

/** What select was asked in each tick of the recording. */
export const selectionsOf = once(collect);

/** How things stand on the way through the log. */
interface Standing {
  tick: number;
  ready: number;
  now: number;
}

const SELECTED = KIND["loop.selected"];
const BEGAN = KIND["loop.tick_began"];
const QUEUED = KIND["handle.queued"];
const STARTED = KIND["handle.started"];
const ADVANCED = KIND["clock.advanced"];

function collect(trace: Trace): Selections {
  const found = new Map<Tick, Selection>();
  const standing: Standing = { tick: 0, ready: 0, now: 0 };
  scan(trace, (kind, first, _b, _c, _d, step) => {
    if (kind === SELECTED) {
      const timeout = first === 0 ? undefined : numberOf(trace, first);
      const { tick, ready, now } = standing;
      found.set(tick as Tick, { step: step as Step, timeout, ready, now });
    } else follow(standing, trace, kind, first);
  });
  return found;
}

function follow(standing: Standing, trace: Trace, kind: number, first: number): void {
  if (kind === BEGAN) standing.tick = first;
  else if (kind === QUEUED) standing.ready += 1;
  else if (kind === STARTED) standing.ready -= 1;
  else if (kind === ADVANCED) standing.now = numberOf(trace, first);
}
