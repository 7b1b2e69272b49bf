import type { Gap } from "./passages.ts";
import type { StackRow } from "./stack-rows.ts";

/** Heights in rem, as the style sheets give them: all but the timers' cards and the frames. */
const AROUND = 14.75;
const FLAT = 1.5;
const TALL = 2.8125;
const GAP = 1.6875;
const BETWEEN = 0.1875;
const TIMER_ROW = 1.75;

/** Frames of coroutines, and the one in control, have a line of their own for what they call. */
export const isTall = ({ state, layer }: StackRow): boolean =>
  state === "active" || layer === "coroutine" || layer === "await";

/** How high the stage is with these frames and rows of timers, in rem. */
export function heightOf(
  rows: readonly StackRow[],
  gaps: readonly (Gap | undefined)[],
  timerRows: number,
): number {
  const frames = rows.map((row, place) => {
    const above = gaps[place] === undefined ? BETWEEN : GAP;
    return (isTall(row) ? TALL : FLAT) + (place === 0 ? 0 : above);
  });
  return frames.reduce((sum, height) => sum + height, AROUND + timerRows * TIMER_ROW);
}

/** The program and the loop that it runs, when they stand above everything else and only wait. */
export function outerRows(rows: readonly StackRow[]): readonly StackRow[] {
  const [program, loop] = rows;
  const areOuter =
    program?.layer === "program" &&
    loop?.layer === "loop" &&
    program.state === "live" &&
    loop.state === "live";
  return areOuter ? [program, loop] : [];
}
