import strptimeText from "../library/_strptime.py?raw";
import datetimeText from "../library/datetime.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Days and hours. */
export const DATES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["datetime", hidden("datetime.py", datetimeText)],
  ["_strptime", plain("_strptime.py", strptimeText)],
];
