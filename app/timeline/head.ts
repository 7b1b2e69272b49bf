import type { Geometry } from "./geometry.ts";
import { middleOf } from "./scale.ts";

/** Where the playhead stands at a step, in percent: in its cell, or at its moment. */
export function headAt({ by, axis }: Geometry, step: number): number {
  const shown = Math.max(0, step);
  return by === "steps" ? middleOf(axis, shown) : axis(shown);
}
