import timeText from "../library/time.py?raw";
import { hidden, native } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { timeModule } from "../time-module.ts";

/** The virtual clock. */
export const CLOCK_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_time", native(timeModule)],
  ["time", hidden("time.py", timeText)],
];
