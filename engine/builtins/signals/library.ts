import signalText from "../library/signal.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What comes from outside of the process. */
export const SIGNALS: readonly (readonly [string, ModuleSource])[] = [
  ["signal", plain("signal.py", signalText)],
];
