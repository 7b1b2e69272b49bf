import linecacheText from "../library/linecache.py?raw";
import tracebackText from "../library/traceback.py?raw";
import warningsText from "../library/warnings.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { tracebackModule } from "../traceback/traceback-module.ts";

/** Warnings and tracebacks. */
export const REPORTS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["warnings", hidden("warnings.py", warningsText)],
  ["linecache", plain("linecache.py", linecacheText)],
  ["_traceback", native(tracebackModule)],
  ["traceback", plain("traceback.py", tracebackText)],
];
