import type { Step } from "../../engine/trace/ids.ts";
import type { Depth } from "./moment.ts";
import { parsedRecord } from "./parsed.ts";
import { DEFAULT_SPEED, SPEEDS } from "./speed.ts";
import type { Keeper } from "./storage.ts";

export type Theme = "light" | "dark";

/** Where a person is, apart from the program: a reload comes back to it. */
export interface Place {
  readonly step: Step;
  readonly depth: Depth;
  readonly speed: number;
}

export const DEPTHS: readonly Depth[] = ["program", "scheduling", "internals"];
const START: Place = { step: 0 as Step, depth: "scheduling", speed: DEFAULT_SPEED };
const PLACE = "place";
const THEME = "theme";

export const keepPlace = (keeper: Keeper, { step, depth, speed }: Place): void =>
  keeper.write(PLACE, JSON.stringify({ step, depth, speed }));

/** The place that was kept, as far as it makes sense. */
export function keptPlace(keeper: Keeper): Place {
  const kept = parsedRecord(keeper.read(PLACE));
  const step = Number(kept["step"]);
  return {
    step: Number.isSafeInteger(step) && step >= 0 ? (step as Step) : START.step,
    depth: DEPTHS.find((depth) => depth === kept["depth"]) ?? START.depth,
    speed: SPEEDS.find((speed) => speed === kept["speed"]) ?? START.speed,
  };
}

/** Nobody has stepped in this browser yet. */
export const isFirstVisit = (keeper: Keeper): boolean => keeper.read(PLACE) === undefined;

export const keepTheme = (keeper: Keeper, theme: Theme): void => keeper.write(THEME, theme);

export function keptTheme(keeper: Keeper, prefersDark: boolean): Theme {
  const kept = keeper.read(THEME);
  if (kept === "light" || kept === "dark") return kept;
  return prefersDark ? "dark" : "light";
}
