import { type ScaleLinear, scaleLinear } from "d3";

const PERCENT = 100;

/** Steps as percent of the width: each has a cell of its own. */
export const stepScale = (steps: number): ScaleLinear<number, number> =>
  scaleLinear([0, Math.max(1, steps)], [0, PERCENT]);

/** The middle of a step's cell, where the playhead stands. */
export const middleOf = (scale: ScaleLinear<number, number>, step: number): number =>
  scale(step + 0.5);

/** Which of the marks have room for a label, when one takes `share` percent. */
export function labelled(
  marks: readonly number[],
  scale: ScaleLinear<number, number>,
  share: number,
): ReadonlySet<number> {
  const shown = new Set<number>();
  let free = 0;
  for (const mark of marks) {
    if (scale(mark) < free || scale(mark) + share > PERCENT) continue;
    shown.add(mark);
    free = scale(mark) + share;
  }
  return shown;
}
