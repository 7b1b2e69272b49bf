import decimalText from "../library/decimal.py?raw";
import { hidden } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Numbers as they are written. */
export const DECIMAL_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["decimal", hidden("decimal.py", decimalText)],
];
