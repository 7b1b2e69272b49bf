import type { FutureId } from "../../engine/trace/ids.ts";
import { flowOf } from "../../engine/trace/queries/flow.ts";
import { marksOf } from "../../engine/trace/queries/marks.ts";
import { type Layer, stopCount, type Trace } from "../../engine/trace/trace.ts";
import type { Moment } from "../session/moment.ts";
import { once } from "../session/once.ts";
import { timesIn } from "../session/times.ts";
import { lanesOf, type TaskLane } from "./lanes.ts";
import { type Axis, stepScale, timeAxis } from "./scale.ts";

/** The levels of the control trace, outermost on top. */
export const LEVELS: readonly Layer[] = ["program", "loop", "step", "coroutine", "await"];

/** A stretch in which one layer had control. */
export interface ControlBar {
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** Every step as wide as the others, or as wide as the virtual clock moves in it. */
export type By = "steps" | "time";

/** A whole recording as a picture in steps, still without a width. */
export interface Geometry {
  readonly steps: number;
  readonly control: readonly ControlBar[];
  readonly lanes: readonly TaskLane[];
  /** Tasks beyond those that have a lane. */
  readonly hidden: number;
  readonly ticks: readonly number[];
  readonly by: By;
  readonly axis: Axis;
  /** What the virtual clock says at each step. */
  readonly times: Float64Array;
  /** How many shapes it takes to draw it. */
  readonly size: number;
}

/** A moment and the picture that it is a step of. */
export interface Drawn {
  readonly moment: Moment;
  readonly geometry: Geometry;
}

/** A chart is no list: nobody scrolls through more, and a canvas has its limits. */
const MOST_LANES = 150;

type Labels = ReadonlyMap<FutureId, string>;

/** The picture of a recording; worked out once. */
export const geometryOf = ({ trace, labels }: Pick<Moment, "trace" | "labels">): Geometry =>
  geometries(trace)(labels);

const geometries = once((trace: Trace) => once((labels: Labels) => build(trace, labels)));

function build(trace: Trace, labels: Labels): Geometry {
  const steps = stopCount(trace);
  const control = controlBars(trace, labels, steps);
  const all = lanesOf(trace);
  const lanes = all.slice(0, MOST_LANES);
  const ticks = [...marksOf(trace).ticks];
  const size = control.length + lanes.reduce((sum, { spans }) => sum + spans.length, 0);
  const hidden = all.length - lanes.length;
  const times = timesIn(trace);
  return { steps, control, lanes, hidden, ticks, size, times, by: "steps", axis: stepScale(steps) };
}

/** The same picture by the virtual clock; there is none for a run in which no time passes. */
export const byTime = once((geometry: Geometry): Geometry | undefined => {
  const isTimeless = (geometry.times.at(-1) ?? 0) === 0;
  return isTimeless ? undefined : { ...geometry, by: "time", axis: timeAxis(geometry.times) };
});

/** Neighbours on the same level are one bar: the picture tells layers, not names. */
function controlBars(trace: Trace, labels: Labels, steps: number): readonly ControlBar[] {
  const rows = flowOf(trace, "scheduling", labels);
  const starts = rows.filter((row, place) => row.layer !== rows[place - 1]?.layer);
  return starts.map(({ layer, step }, place) => ({
    level: LEVELS.indexOf(layer),
    from: step,
    to: starts[place + 1]?.step ?? steps,
  }));
}
