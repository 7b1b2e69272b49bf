import loggingText from "../library/logging.py?raw";
import loggingConfigText from "../library/logging_config.py?raw";
import loggingHandlersText from "../library/logging_handlers.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Messages of programs about themselves. */
export const LOGGING_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["logging", plain("logging/__init__.py", loggingText)],
  ["logging.config", plain("logging/config.py", loggingConfigText)],
  ["logging.handlers", plain("logging/handlers.py", loggingHandlersText)],
];
