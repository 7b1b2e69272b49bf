import { editing } from "./editing.ts";
import { LOOKING } from "./looking.ts";
import type { Measure } from "./measure.ts";
import { OPENING } from "./opening.ts";
import { RECORDINGS } from "./recordings.ts";
import { speed } from "./speed.ts";

/** Everything that is measured, in the order of the table. */
export const MEASURES: readonly Measure[] = [speed, ...RECORDINGS, ...LOOKING, editing, ...OPENING];
