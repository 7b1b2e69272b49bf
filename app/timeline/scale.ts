const PERCENT = 100;

/** Where a step begins, in percent of the width. */
export type Axis = (step: number) => number;

/** Steps as percent of the width: each has a cell of its own. */
export const stepScale =
  (steps: number): Axis =>
  (step) =>
    (step / Math.max(1, steps)) * PERCENT;

/** Steps by the virtual clock: those that take no time stand in one place. */
export function timeAxis(times: Float64Array): Axis {
  const end = times.at(-1) ?? 0;
  return (step) =>
    step >= times.length || end === 0 ? PERCENT : ((times[step] ?? 0) / end) * PERCENT;
}

/** The last step that is not after a moment of the virtual clock. */
export const stepAtTime = (times: Float64Array, time: number): number =>
  Math.max(
    0,
    times.findLastIndex((each) => each <= time),
  );

/** The middle of a step's cell, where the playhead stands. */
export const middleOf = (scale: Axis, step: number): number => scale(step + 0.5);

/** Which of the marks have room for a label, when one takes `share` percent; and which in the row of all each is. */
export function labelled(
  marks: readonly number[],
  scale: Axis,
  share: number,
): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  let free = 0;
  for (const [place, mark] of marks.entries()) {
    if (scale(mark) < free || scale(mark) + share > PERCENT) continue;
    shown.set(mark, place);
    free = scale(mark) + share;
  }
  return shown;
}
