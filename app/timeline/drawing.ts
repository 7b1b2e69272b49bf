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

/** Paints which layer had control. */
export const controlPaint =
  ({ control, axis }: Geometry): Paint =>
  (to, plan, colour) => {
    const x = pixels(axis, plan);
    const tokens = LEVELS.map((layer) => colour(LAYER_TOKENS[layer]));
    for (const { level, from, to: end } of control) {
      to.fillStyle = tokens[level] ?? "";
      const top = (FIRST_LEVEL + LEVEL * level - THICK / 2) * plan.rem;
      to.fillRect(x(from), top, Math.max(1, x(end) - x(from)), THICK * plan.rem);
    }
  };

/** Paints the lanes of tasks, each as high as the others. */
export const lanesPaint =
  (lanes: readonly TaskLane[], axis: Axis, colourOf: (lane: TaskLane) => number): Paint =>
  (to, plan, colour) => {
    const x = pixels(axis, plan);
    lanes.forEach((lane, place) => {
      const middle = (plan.height / lanes.length) * (place + 0.5);
      paintLane(
        to,
        lane,
        { x, middle, rem: plan.rem, lane: plan.height / lanes.length },
        colour(`--task-${colourOf(lane)}`),
        colour,
      );
    });
  };

/** Bars are thinner where lanes are low. */
const barIn = ({ rem, lane }: At): number => Math.min(BAR * rem, lane * 0.8);

interface At {
  readonly x: Place;
  readonly middle: number;
  readonly rem: number;
  /** Height of a lane, in pixels. */
  readonly lane: number;
}

function paintLane(
  to: CanvasRenderingContext2D,
  { spans, end }: TaskLane,
  at: At,
  paint: string,
  colour: Colour,
): void {
  to.strokeStyle = paint;
  for (const span of spans) {
    to.fillStyle = paint;
    paintSpan(to, span, at);
  }
  if (end === undefined) return;
  const size = barIn(at);
  to.fillStyle = colour("--stage");
  to.fillRect(at.x(end.at) - size / 2, at.middle - size / 2, size, size);
  to.strokeRect(at.x(end.at) - size / 2, at.middle - size / 2, size, size);
}

function paintSpan(to: CanvasRenderingContext2D, { activity, from, to: end }: Span, at: At): void {
  const left = at.x(from);
  const width = Math.max(1, at.x(end) - left);
  const height = activity === "suspended" ? LINE * at.rem : barIn(at);
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
