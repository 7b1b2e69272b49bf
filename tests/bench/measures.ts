import type { Measure } from "./measure.ts";
import { RECORDINGS } from "./recordings.ts";
import { speed } from "./speed.ts";

/** Everything that is measured, in the order of the table. */
export const MEASURES: readonly Measure[] = [speed, ...RECORDINGS];
