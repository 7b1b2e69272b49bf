import type { TraceEvent } from "../../engine/trace/events.ts";
import type { FutureId, Step } from "../../engine/trace/ids.ts";
import { eventsOf, Timeline } from "../../engine/trace/keyframes.ts";
import { labelsOf } from "../../engine/trace/queries/labels.ts";
import { type Marks, marksOf } from "../../engine/trace/queries/marks.ts";
import { previousIn, shownAt, visibleStops } from "../../engine/trace/queries/stops.ts";
import { lastStep, type Trace } from "../../engine/trace/trace.ts";
import type { Told } from "../../scenarios/scenario.ts";
import type { Depth, Moment } from "./moment.ts";
import { type Story, storyOf } from "./story.ts";

/** The stops of one depth, and of the marks those that can be seen at it. */
export interface Stops {
  readonly all: Int32Array;
  readonly ticks: Int32Array;
  readonly switches: Int32Array;
  /** Where a task was parked or resumed. */
  readonly awaits: Int32Array;
  /** Where the loop began to run a callback. */
  readonly callbacks: Int32Array;
}

/** A trace with what is worked out from it once. */
export interface Recording {
  readonly trace: Trace;
  readonly timeline: Timeline;
  readonly labels: ReadonlyMap<FutureId, string>;
  readonly marks: Marks;
  readonly stops: (depth: Depth) => Stops;
  readonly story: Story | undefined;
}

/** @param told what a scenario says about this very program */
export function openRecording(trace: Trace, told?: Told): Recording {
  const labels = labelsOf(trace);
  const marks = marksOf(trace);
  const known = new Map<Depth, Stops>();
  const stops = (depth: Depth): Stops => {
    const found = known.get(depth) ?? stopsAt(visibleStops(trace, depth, labels), marks);
    known.set(depth, found);
    return found;
  };
  const story = told && storyOf(trace, told, labels);
  return { trace, timeline: new Timeline(trace), labels, marks, stops, story };
}

/** The same recording, when what there is to say about it has come. */
export const toldOfLater = (recording: Recording, told: Told): Recording => ({
  ...recording,
  story: storyOf(recording.trace, told, recording.labels),
});

const stopsAt = (all: Int32Array, marks: Marks): Stops => ({
  all,
  ticks: shown(all, marks.ticks),
  switches: shown(all, marks.switches),
  awaits: shown(all, marks.awaits),
  callbacks: shown(all, marks.callbacks),
});

/** Where marks are seen at a depth that skips some stops; two that fall together are one. */
export function shown(all: Int32Array, marks: Int32Array): Int32Array {
  const steps = [...marks].map((step) => shownAt(all, step as Step));
  return Int32Array.from(new Set(steps.filter((step) => step !== undefined)));
}

/** All that panels need to draw one stop. */
export function momentAt(recording: Recording, depth: Depth, step: Step): Moment {
  const { trace, timeline, labels, story } = recording;
  const previous = previousIn(recording.stops(depth).all, step) ?? (-1 as Step);
  const before = timeline.stateAt(previous);
  const state = timeline.stateAt(step);
  const events = eventsBetween(trace, before.step, state.step);
  return { trace, state, before, events, labels, depth, lastStep: lastStep(trace), story };
}

function eventsBetween(trace: Trace, after: Step, until: Step): readonly TraceEvent[] {
  const events: TraceEvent[] = [];
  for (let step = after + 1; step <= until; step += 1) {
    events.push(...eventsOf(trace, step as Step));
  }
  return events;
}
