import type { FutureId, Step } from "../../engine/trace/ids.ts";
import {
  type Breakpoint,
  breakSteps,
  stepsOfLine,
} from "../../engine/trace/queries/breakpoints.ts";
import { type Reach, reached, steppingOf, type View } from "../../engine/trace/queries/stepping.ts";
import { nextIn, previousIn } from "../../engine/trace/queries/stops.ts";
import { taskStops } from "../../engine/trace/queries/task-stops.ts";
import { once } from "./once.ts";
import { type Recording, type Stops, shown } from "./recording.ts";
import type { Bookmark, Grain } from "./study.ts";

/** On in time, or back. */
export type Way = 1 | -1;

const stepping = once(({ trace }: Recording) => steppingOf(trace));

/** Where stepping over, or out of, the frame in control leads. */
export const reachedIn = (
  recording: Recording,
  stops: Stops,
  from: Step,
  ask: { readonly reach: Reach; readonly view: View; readonly way: Way },
): Step | undefined => reached(stepping(recording), stops.all, from, ask);

const nextOf = (steps: Int32Array, from: Step, way: Way): Step | undefined =>
  way > 0 ? nextIn(steps, from) : previousIn(steps, from);

const known = once((_: Recording) => new Map<string, Int32Array>());

/** The steps at which a breakpoint stops a person; worked out once for a recording. */
export function stepsOf(recording: Recording, breakpoint: Breakpoint): Int32Array {
  const all = known(recording);
  const key = JSON.stringify(breakpoint);
  const found = all.get(key) ?? breakSteps(recording.trace, breakpoint, recording.labels);
  all.set(key, found);
  return found;
}

/** The next step on the way at which one of them stops. */
export function brokenAt(
  recording: Recording,
  breakpoints: readonly Breakpoint[],
  from: Step,
  way: Way,
): Step | undefined {
  const found = breakpoints.flatMap((each) => nextOf(stepsOf(recording, each), from, way) ?? []);
  const nearestFirst = found.toSorted((one, other) => way * (one - other));
  return nearestFirst[0];
}

/** The next time on the way that control comes to a line. */
export const lineReached = (
  { trace }: Recording,
  { file, line }: { readonly file: string; readonly line: number },
  from: Step,
  way: Way,
): Step | undefined => nextOf(stepsOfLine(trace, file, line), from, way);

export const bookmarked = (
  bookmarks: readonly Bookmark[],
  from: Step,
  way: Way,
): Step | undefined =>
  nextOf(
    Int32Array.from(bookmarks, ({ step }) => step),
    from,
    way,
  );

/**
 * The stops as far as one press of Step takes notice of them; both ends always are. In the view of
 * the task that runs at `step`, what other tasks do between is passed over.
 */
export function grained(
  recording: Recording,
  stops: Stops,
  { grain, view, step }: { readonly grain: Grain; readonly view: View; readonly step: Step },
): Stops {
  if (grain === "stop") return stops;
  const task = view === "task" ? (stepping(recording).tasks[step] ?? 0) : 0;
  return (task > 0 ? coarserFor(recording)(stops, task as FutureId) : coarser(stops))[grain];
}

const coarser = once((stops: Stops) => ({
  await: withEnds(stops, stops.awaits),
  callback: withEnds(stops, stops.callbacks),
  tick: withEnds(stops, stops.ticks),
}));

/** Of one task; a person stays with one for many steps. */
const coarserFor = once(({ trace }: Recording) => {
  let known: { stops: Stops; task: FutureId; grains: ReturnType<typeof coarser> } | undefined;
  return (stops: Stops, task: FutureId): ReturnType<typeof coarser> => {
    if (known?.stops === stops && known.task === task) return known.grains;
    const { awaits, callbacks, ticks } = taskStops(trace, task);
    const of = (marks: Int32Array) => withEnds(stops, shown(stops.all, marks));
    known = {
      stops,
      task,
      grains: { await: of(awaits), callback: of(callbacks), tick: of(ticks) },
    };
    return known.grains;
  };
});

function withEnds(stops: Stops, marks: Int32Array): Stops {
  const first = stops.all.at(0) ?? 0;
  const last = stops.all.at(-1) ?? 0;
  return { ...stops, all: Int32Array.from(new Set([first, ...marks, last])) };
}
