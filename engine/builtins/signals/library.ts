import signalText from "../library/signal.py?raw";
import { native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { signalModule } from "./signal-module.ts";

/** What comes from outside of the process. */
export const SIGNALS: readonly (readonly [string, ModuleSource])[] = [
  ["_signal", native(signalModule)],
  ["signal", plain("signal.py", signalText)],
];
