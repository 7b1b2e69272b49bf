import type { Gap } from "./passages.ts";
import type { StackRow } from "./stack-rows.ts";

/** How high a frame is: with a line for what it calls, without it, or with both on one line. */
export type Shape = "tall" | "flat" | "brief";

/** Heights in rem, as the style sheets give them. */
export interface Heights {
  readonly tall: number;
  readonly flat: number;
  readonly brief: number;
  readonly gap: number;
  readonly between: number;
}

export const WIDE: Heights = {
  tall: 2.875,
  flat: 1.625,
  brief: 1.625,
  gap: 1.6875,
  between: 0.1875,
};
export const NARROW: Heights = { tall: 4.25, flat: 1.625, brief: 2.75, gap: 2, between: 0.1875 };

/** A frame as it is drawn, and what is drawn above it. */
export interface FittedRow {
  readonly row: StackRow;
  readonly shape: Shape;
  readonly gap: Gap | undefined;
}

export interface Fit {
  /** The program, the loop and maybe the step, when they share one line. */
  readonly outer: readonly StackRow[];
  readonly rows: readonly FittedRow[];
}

/** Frames of coroutines, and the one in control, have a line of their own for what they call. */
const isTall = ({ state, layer }: StackRow): boolean =>
  state === "active" || layer === "coroutine" || layer === "await";

/**
 * The stack as it fits into a room: the program and the loop fold into one line first, then the
 * frames that only wait, from the outermost inwards, those beside a value that has just passed last,
 * then the step into the line of the loop.
 */
export function fitted(
  rows: readonly StackRow[],
  gaps: readonly (Gap | undefined)[],
  room: number,
  heights: Heights,
): Fit {
  const natural = rows.map((row, place) => ({
    row,
    shape: isTall(row) ? ("tall" as const) : ("flat" as const),
    gap: gaps[place],
  }));
  if (heightOf(natural, heights) <= room) return { outer: [], rows: natural };
  const outer = waitingOuter(rows);
  const without = (count: number): readonly FittedRow[] => {
    const line = count === 0 ? 0 : heights.flat + heights.between;
    return folded(natural.slice(count), room - line, heights);
  };
  const two = Math.min(outer.length, 2);
  const fit = without(two);
  const line = two === 0 ? 0 : heights.flat + heights.between;
  const isEnough = heightOf(fit, heights) <= room - line || outer.length === two;
  return isEnough
    ? { outer: rows.slice(0, two), rows: fit }
    : { outer, rows: without(outer.length) };
}

function folded(rows: readonly FittedRow[], room: number, heights: Heights): readonly FittedRow[] {
  let fit = rows;
  for (const place of inOrderOfFolding(rows)) {
    if (heightOf(fit, heights) <= room) break;
    fit = fit.with(place, { ...rowAt(fit, place), shape: "brief" }).map(withoutQuietGap);
  }
  return fit;
}

const rowAt = (rows: readonly FittedRow[], place: number): FittedRow => rows[place] as FittedRow;

function inOrderOfFolding(rows: readonly FittedRow[]): readonly number[] {
  const waiting = [...rows.keys()].filter((place) => {
    const { row, shape } = rowAt(rows, place);
    return shape === "tall" && row.state !== "active";
  });
  const isBusy = (place: number) => isFresh(rows[place]?.gap) || isFresh(rows[place + 1]?.gap);
  return [...waiting.filter((place) => !isBusy(place)), ...waiting.filter(isBusy)];
}

/** Between folded frames only what has just passed has room. */
function withoutQuietGap(fit: FittedRow, place: number, all: readonly FittedRow[]): FittedRow {
  const isBeside = fit.shape === "brief" || all[place - 1]?.shape === "brief";
  return isBeside && !isFresh(fit.gap) ? { ...fit, gap: undefined } : fit;
}

const isFresh = (gap: Gap | undefined): boolean =>
  [gap?.down, gap?.up].some((passage) => passage !== undefined && passage.freshness !== "past");

/** How high these frames and the gaps between them are, in rem. */
function heightOf(rows: readonly FittedRow[], heights: Heights): number {
  return rows.reduce((sum, { shape, gap }, place) => {
    const above = gap === undefined ? heights.between : heights.gap;
    return sum + heights[shape] + (place === 0 ? 0 : above);
  }, 0);
}

const OUTER = ["program", "loop", "step"] as const;

/** The program, the loop that it runs and the step, as far as they stand above everything else and only wait. */
function waitingOuter(rows: readonly StackRow[]): readonly StackRow[] {
  const isWaiting = OUTER.map(
    (layer, place) => rows[place]?.layer === layer && rows[place]?.state === "live",
  );
  const count = isWaiting.includes(false) ? isWaiting.indexOf(false) : OUTER.length;
  return count < 2 ? [] : rows.slice(0, count);
}
