import strptimeText from "../library/_strptime.py?raw";
import calendarText from "../library/calendar.py?raw";
import datetimeText from "../library/datetime.py?raw";
import zoneinfoText from "../library/zoneinfo.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Days and hours. */
export const DATES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["datetime", hidden("datetime.py", datetimeText)],
  ["_strptime", plain("_strptime.py", strptimeText)],
  ["calendar", plain("calendar.py", calendarText)],
  ["zoneinfo", plain("zoneinfo/__init__.py", zoneinfoText)],
];
