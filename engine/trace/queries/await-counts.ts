import { KIND } from "../events.ts";
import type { Step } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { scan } from "./records.ts";
import { placeOf } from "./stops.ts";

const PUSHED = KIND["frame.pushed"];
const LINE = KIND["line.reached"];
const SUSPENDED = KIND["frame.suspended"];

/** How often control came to a line, and in how many of those times a coroutine was parked there. */
export interface AwaitCount {
  readonly reached: number;
  readonly suspended: number;
}

interface Visits {
  readonly reached: number[];
  readonly suspended: number[];
}

/** By file and line, the steps of both. */
export type AwaitVisits = ReadonlyMap<
  number,
  { readonly reached: Int32Array; readonly suspended: Int32Array }
>;

/** More lines than a file has. A number, because the log asks for one at every line that it tells of. */
const LINES = 2 ** 24;
const keyOf = (file: number, line: number): number => file * LINES + line;

interface Place {
  readonly file: number;
  line: number;
  /** Whether this visit of the line has been counted as one that was parked. */
  parked: boolean;
}

/** One pass over the log. A line at which a coroutine is parked twice in one visit counts once. */
export function awaitVisits(trace: Trace): AwaitVisits {
  const places: Place[] = [];
  const visits = new Map<number, Visits>();
  const visitOf = (place: Place): Visits => {
    const key = keyOf(place.file, place.line);
    let known = visits.get(key);
    if (known === undefined) {
      known = { reached: [], suspended: [] };
      visits.set(key, known);
    }
    return known;
  };
  scan(trace, (kind, frame, b, _c, _d, step) => {
    if (kind === PUSHED) {
      places[frame] = { file: trace.codes[b]?.file ?? -1, line: 0, parked: false };
    } else if (kind === LINE) {
      const place = places[frame];
      if (place === undefined) return;
      place.line = b;
      place.parked = false;
      visitOf(place).reached.push(step);
    } else if (kind === SUSPENDED) {
      const place = places[frame];
      if (place === undefined || place.parked) return;
      place.parked = true;
      visitOf(place).suspended.push(step);
    }
  });
  return new Map(
    [...visits].map(([key, { reached, suspended }]) => [
      key,
      { reached: Int32Array.from(reached), suspended: Int32Array.from(suspended) },
    ]),
  );
}

/** The counts of a line up to a step. */
export function awaitCountAt(
  visits: AwaitVisits,
  file: number,
  line: number,
  step: Step,
): AwaitCount {
  const visit = visits.get(keyOf(file, line));
  if (visit === undefined) return { reached: 0, suspended: 0 };
  return {
    reached: placeOf(visit.reached, step) + 1,
    suspended: placeOf(visit.suspended, step) + 1,
  };
}
