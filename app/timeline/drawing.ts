import { type Geometry, LEVELS } from "./geometry.ts";
import type { Span, TaskLane } from "./lanes.ts";
import type { Colour, Paint, Plan } from "./Painting.tsx";
import type { Axis } from "./scale.ts";

const LAYER_TOKENS = {
  program: "--layer-program",
  loop: "--layer-loop",
  step: "--layer-step",
  coroutine: "--layer-coro",
  await: "--layer-await",
} as const;

/** In rem, as the style sheet has them for the same things. */
const LEVEL = 0.75;
const FIRST_LEVEL = 0.5;
const THICK = 0.3125;
const BAR = 0.75;
const LINE = 0.125;
/** In pixels. */
const HATCH = 4;

type Place = (step: number) => number;

const pixels =
  (axis: Axis, { width }: Plan): Place =>
  (step) =>
    (axis(step) / 100) * width;

/** Bars of which something is painted; they stand in order. */
function* inPart<Bar extends { readonly from: number; readonly to: number }>(
  bars: readonly Bar[],
  x: Place,
  { part }: Plan,
): Generator<Bar> {
  for (let place = firstAfter(bars, x, part.left); place < bars.length; place += 1) {
    const bar = bars[place];
    if (bar === undefined || x(bar.from) > part.right) return;
    yield bar;
  }
}

function firstAfter(bars: readonly { readonly to: number }[], x: Place, left: number): number {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x(bars[middle]?.to ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of each kind of bar which pixel has one already: another that is no wider would not be seen. */
function unseen(): (kind: number | string, left: number, width: number) => boolean {
  const last = new Map<number | string, number>();
  return (kind, left, width) => {
    const pixel = Math.floor(left);
    if (width < 1 && last.get(kind) === pixel) return false;
    last.set(kind, pixel);
    return true;
  };
}

/** Paints which layer had control. */
export const controlPaint =
  ({ control, axis }: Geometry): Paint =>
  (to, plan, colour) => {
    const x = pixels(axis, plan);
    const tokens = LEVELS.map((layer) => colour(LAYER_TOKENS[layer]));
    const isNew = unseen();
    for (const { level, from, to: end } of inPart(control, x, plan)) {
      const left = x(from);
      if (!isNew(level, left, x(end) - left)) continue;
      to.fillStyle = tokens[level] ?? "";
      const top = (FIRST_LEVEL + LEVEL * level - THICK / 2) * plan.rem;
      to.fillRect(left, top, Math.max(1, x(end) - left), THICK * plan.rem);
    }
  };

/** Paints the lanes of tasks, each as high as the others. */
export const lanesPaint =
  (lanes: readonly TaskLane[], axis: Axis, colourOf: (lane: TaskLane) => number): Paint =>
  (to, plan, colour) => {
    const x = pixels(axis, plan);
    const high = plan.height / lanes.length;
    lanes.forEach((lane, place) => {
      const middle = high * (place + 0.5);
      if (middle + high < plan.part.top || middle - high > plan.part.bottom) return;
      const at = { x, middle, rem: plan.rem, lane: high, plan };
      paintLane(to, lane, at, colour(`--task-${colourOf(lane)}`), colour);
    });
  };

/** Bars and lines are thinner where lanes are low. */
const barIn = ({ rem, lane }: At): number => Math.min(BAR * rem, lane * 0.8);
const lineIn = ({ rem, lane }: At): number => Math.min(LINE * rem, lane * 0.2);

interface At {
  readonly x: Place;
  readonly middle: number;
  readonly rem: number;
  /** Height of a lane, in pixels. */
  readonly lane: number;
  readonly plan: Plan;
}

function paintLane(
  to: CanvasRenderingContext2D,
  { spans, end }: TaskLane,
  at: At,
  paint: string,
  colour: Colour,
): void {
  to.strokeStyle = paint;
  to.fillStyle = paint;
  const isNew = unseen();
  for (const span of inPart(spans, at.x, at.plan)) {
    const left = at.x(span.from);
    if (isNew(span.activity, left, at.x(span.to) - left)) paintSpan(to, span, at);
  }
  if (end === undefined) return;
  const size = barIn(at);
  to.fillStyle = colour("--stage");
  to.fillRect(at.x(end.at) - size / 2, at.middle - size / 2, size, size);
  to.strokeRect(at.x(end.at) - size / 2, at.middle - size / 2, size, size);
}

function paintSpan(to: CanvasRenderingContext2D, { activity, from, to: end }: Span, at: At): void {
  const { part } = at.plan;
  // What is cut off is whole hatches: they do not jump when one scrolls.
  const cut = Math.floor((part.left - at.x(from)) / HATCH) - 1;
  const left = at.x(from) + Math.max(0, cut) * HATCH;
  const width = Math.max(1, Math.min(at.x(end), part.right + HATCH) - left);
  const height = activity === "suspended" ? lineIn(at) : barIn(at);
  const top = at.middle - height / 2;
  if (activity !== "ready" || width < HATCH) {
    to.fillRect(left, top, width, height);
    return;
  }
  to.strokeRect(left + 0.5, top, width - 1, height);
  hatch(to, left, top, width, height);
}

function hatch(
  to: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  to.save();
  to.beginPath();
  to.rect(left, top, width, height);
  to.clip();
  to.beginPath();
  for (let at = left - height; at < left + width; at += HATCH) {
    to.moveTo(at, top + height);
    to.lineTo(at + height, top);
  }
  to.stroke();
  to.restore();
}
