import fractionsText from "../library/fractions.py?raw";
import numbersText from "../library/numbers.py?raw";
import statisticsText from "../library/statistics.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Fractions and what is reckoned with many numbers. */
export const NUMBERS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["numbers", plain("numbers.py", numbersText)],
  ["fractions", plain("fractions.py", fractionsText)],
  ["statistics", plain("statistics.py", statisticsText)],
];
