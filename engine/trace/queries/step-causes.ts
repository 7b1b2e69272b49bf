import type { HandleId, Step } from "../ids.ts";
import { chainOf, type HandleCause } from "./handle-causes.ts";
import { placeOf } from "./stops.ts";

/** Which handle runs at which step, for all steps of a recording. */
export interface HandleRuns {
  readonly causes: ReadonlyMap<HandleId, HandleCause>;
  /** The steps at which handles begin to run, in order, and what they are. */
  readonly starts: Int32Array;
  readonly handles: readonly HandleId[];
}

/** From the causes of all handles; worked out once for a recording. */
export function handleRuns(causes: ReadonlyMap<HandleId, HandleCause>): HandleRuns {
  const ran = [...causes.values()]
    .filter(({ ranAt }) => ranAt !== undefined)
    .sort((one, other) => (one.ranAt ?? 0) - (other.ranAt ?? 0) || one.handle - other.handle);
  return {
    causes,
    starts: Int32Array.from(ran, ({ ranAt }) => ranAt ?? 0),
    handles: ran.map(({ handle }) => handle),
  };
}

/** Why control is where it is at a step: the handle that began to run last, and how that came to be. */
export const causeOf = (runs: HandleRuns, step: Step): HandleCause | undefined =>
  runs.causes.get(runs.handles[placeOf(runs.starts, step)] ?? (0 as HandleId));

/** From a step to what scheduled what runs there, on to what scheduled that, until the program itself. */
export function causesOf(runs: HandleRuns, step: Step): readonly HandleCause[] {
  const cause = causeOf(runs, step);
  return cause === undefined ? [] : chainOf(runs.causes, cause.handle);
}
