import { KIND } from "../events.ts";
import type { FrameId, Step } from "../ids.ts";
import type { Trace } from "../trace.ts";
import { eachRecord, isStop, operand } from "./records.ts";
import { placeOf } from "./stops.ts";

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
  const places = new Map<FrameId, Place>();
  const visits = new Map<number, Visits>();
  let step = 0;
  const visitOf = (place: Place): Visits => {
    const key = keyOf(place.file, place.line);
    const known = visits.get(key) ?? { reached: [], suspended: [] };
    visits.set(key, known);
    return known;
  };
  eachRecord(trace, (kind, at) => {
    const frame = operand(trace, at) as FrameId;
    const place = places.get(frame);
    if (kind === KIND["frame.pushed"]) {
      const file = trace.codes[operand(trace, at + 1)]?.file ?? -1;
      places.set(frame, { file, line: 0, parked: false });
    } else if (kind === KIND["line.reached"] && place !== undefined) {
      place.line = operand(trace, at + 1);
      place.parked = false;
      visitOf(place).reached.push(step);
    } else if (kind === KIND["frame.suspended"] && place !== undefined && !place.parked) {
      place.parked = true;
      visitOf(place).suspended.push(step);
    }
    if (isStop(kind)) step += 1;
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
