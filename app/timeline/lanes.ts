import { KIND } from "../../engine/trace/events.ts";
import type { FutureId } from "../../engine/trace/ids.ts";
import { isStop, scan } from "../../engine/trace/queries/records.ts";
import { stopCount, type Trace, textOf } from "../../engine/trace/trace.ts";
import { isStep } from "../design/callback-text.ts";

export type Activity = "ready" | "running" | "suspended";

/** What a task was doing from one step until another. */
export interface Span {
  readonly activity: Activity;
  readonly from: number;
  readonly to: number;
}

export type LaneEnd = "finished" | "failed" | "cancelled";

export interface TaskLane {
  readonly task: FutureId;
  readonly spans: readonly Span[];
  /** How and at which step it ended; tasks that never do have none. */
  readonly end: { readonly how: LaneEnd; readonly at: number } | undefined;
}

interface OpenLane {
  readonly task: FutureId;
  readonly spans: Span[];
  activity: Activity;
  since: number;
  end: TaskLane["end"];
}

const ACTIVITIES = new Map<number, Activity>([
  [KIND["task.made"], "ready"],
  [KIND["task.scheduled"], "ready"],
  [KIND["task.entered"], "running"],
  [KIND["task.waiting"], "suspended"],
]);

const ENDS = new Map<number, LaneEnd>([
  [KIND["future.finished"], "finished"],
  [KIND["future.failed"], "failed"],
  [KIND["future.cancelled"], "cancelled"],
]);

/** The life of each task, in steps; what happened before a stop is seen from that stop on. */
export function lanesOf(trace: Trace): readonly TaskLane[] {
  const lanes = new Map<FutureId, OpenLane>();
  const steps = new Map<number, FutureId>();
  scan(trace, (kind, first, label, future, _d, step) => {
    if (isStop(kind)) return;
    if (kind === MADE) {
      // Remembers whose step or wake-up a handle is.
      if (isStep(textOf(trace, label))) steps.set(first, future as FutureId);
    } else if (kind === QUEUED) ready(lanes.get(steps.get(first) ?? NOBODY), step);
    else if (ACTIVITIES.has(kind) || ENDS.has(kind)) follow(lanes, kind, first as FutureId, step);
  });
  const last = stopCount(trace);
  return [...lanes.values()].map((lane) => finished(lane, last));
}

const MADE = KIND["handle.made"];
const QUEUED = KIND["handle.queued"];
const NOBODY = 0 as FutureId;

function ready(lane: OpenLane | undefined, step: number): void {
  if (lane !== undefined && lane.end === undefined) change(lane, "ready", step);
}

function follow(lanes: Map<FutureId, OpenLane>, kind: number, task: FutureId, step: number): void {
  if (kind === KIND["task.made"])
    lanes.set(task, { task, spans: [], activity: "ready", since: step, end: undefined });
  const lane = lanes.get(task);
  if (lane === undefined || lane.end !== undefined) return;
  const activity = ACTIVITIES.get(kind);
  const how = ENDS.get(kind);
  if (activity !== undefined) change(lane, activity, step);
  if (how !== undefined) end(lane, how, step);
}

function change(lane: OpenLane, activity: Activity, step: number): void {
  if (activity === lane.activity) return;
  close(lane, step);
  lane.activity = activity;
  lane.since = step;
}

function close({ spans, activity, since }: OpenLane, step: number): void {
  if (step > since) spans.push({ activity, from: since, to: step });
}

function end(lane: OpenLane, how: LaneEnd, step: number): void {
  close(lane, step);
  lane.end = { how, at: step };
}

function finished(lane: OpenLane, last: number): TaskLane {
  if (lane.end === undefined) close(lane, last);
  const { task, spans } = lane;
  return { task, spans, end: lane.end };
}
