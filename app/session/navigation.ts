import type { Step } from "../../engine/trace/ids.ts";
import { nextIn, placeOf, previousIn } from "../../engine/trace/queries/stops.ts";
import type { Stops } from "./recording.ts";

/** The ways to move through a recording by one press. */
export const MOVES = [
  "first",
  "previous tick",
  "previous task",
  "back",
  "forward",
  "next task",
  "next tick",
  "last",
] as const;
export type Move = (typeof MOVES)[number];

/** Where a move leads; `undefined` when there is nothing left in that direction. */
export function target(stops: Stops, step: Step, move: Move): Step | undefined {
  switch (move) {
    case "first":
      return other(step, stops.all.at(0));
    case "last":
      return other(step, stops.all.at(-1));
    case "forward":
      return nextIn(stops.all, step);
    case "back":
      return previousIn(stops.all, step);
    case "next tick":
      return nextIn(stops.ticks, step);
    case "previous tick":
      return previousIn(stops.ticks, step);
    case "next task":
      return nextIn(stops.switches, step);
    case "previous task":
      return previousIn(stops.switches, step);
  }
}

const other = (step: Step, goal: number | undefined): Step | undefined =>
  goal === step ? undefined : (goal as Step | undefined);

const REASONS: Readonly<Record<Move, string>> = {
  first: "This is the first step.",
  back: "This is the first step.",
  forward: "This is the last step.",
  last: "This is the last step.",
  "next tick": "No later tick of the loop was recorded.",
  "previous tick": "No tick of the loop began before this step.",
  "next task": "No task is entered after this step.",
  "previous task": "No task was entered before this step.",
};

/** Why a move is not possible; `undefined` when it is. */
export const whyNot = (stops: Stops, step: Step, move: Move): string | undefined =>
  target(stops, step, move) === undefined ? REASONS[move] : undefined;

/** The stop at or before any step: where a person ends up who asks for that step. */
export function nearest(stops: Stops, step: Step): Step {
  const place = Math.max(0, placeOf(stops.all, step));
  return (stops.all[place] ?? 0) as Step;
}
