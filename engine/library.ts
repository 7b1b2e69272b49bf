import { ASYNCIO } from "./asyncio/library.ts";
import type { ModuleSource } from "./builtins/modules.ts";
import { SIGNALS } from "./builtins/signals/library.ts";
import { SOCKETS } from "./builtins/sockets/library.ts";
import { CLASSES_LIBRARY } from "./builtins/standard-library/classes.ts";
import { CLOCK_LIBRARY } from "./builtins/standard-library/clock.ts";
import { COLLECTIONS_LIBRARY } from "./builtins/standard-library/collections.ts";
import { COMMANDS_LIBRARY } from "./builtins/standard-library/commands.ts";
import { CORE_LIBRARY } from "./builtins/standard-library/core.ts";
import { DATA_LIBRARY } from "./builtins/standard-library/data.ts";
import { DATES_LIBRARY } from "./builtins/standard-library/dates.ts";
import { DECIMAL_LIBRARY } from "./builtins/standard-library/decimal.ts";
import { EXAMPLES_LIBRARY } from "./builtins/standard-library/examples.ts";
import { FILES_LIBRARY } from "./builtins/standard-library/files.ts";
import { FORMATS_LIBRARY } from "./builtins/standard-library/formats.ts";
import { FUNCTIONAL_LIBRARY } from "./builtins/standard-library/functional.ts";
import { HASHES_LIBRARY } from "./builtins/standard-library/hashes.ts";
import { INSPECTION_LIBRARY } from "./builtins/standard-library/inspection.ts";
import { INTERNET_LIBRARY } from "./builtins/standard-library/internet.ts";
import { LOGGING_LIBRARY } from "./builtins/standard-library/logging.ts";
import { MARKUP_LIBRARY } from "./builtins/standard-library/markup.ts";
import { MATHEMATICS_LIBRARY } from "./builtins/standard-library/mathematics.ts";
import { NUMBERS_LIBRARY } from "./builtins/standard-library/numbers.ts";
import { REGEX_LIBRARY } from "./builtins/standard-library/regex.ts";
import { REPORTS_LIBRARY } from "./builtins/standard-library/reports.ts";
import { SYSTEM_LIBRARY } from "./builtins/standard-library/system.ts";
import { TESTING_LIBRARY } from "./builtins/standard-library/testing.ts";
import { TEXTS_LIBRARY } from "./builtins/standard-library/texts.ts";
import { TOOLS_LIBRARY } from "./builtins/standard-library/tools.ts";
import { THREADS } from "./builtins/threads/library.ts";

/** Every module that a program may import. */
export const LIBRARY: ReadonlyMap<string, ModuleSource> = new Map<string, ModuleSource>([
  ...ASYNCIO,
  ...CLASSES_LIBRARY,
  ...CLOCK_LIBRARY,
  ...COLLECTIONS_LIBRARY,
  ...CORE_LIBRARY,
  ...DATA_LIBRARY,
  ...DATES_LIBRARY,
  ...DECIMAL_LIBRARY,
  ...FUNCTIONAL_LIBRARY,
  ...HASHES_LIBRARY,
  ...LOGGING_LIBRARY,
  ...MATHEMATICS_LIBRARY,
  ...NUMBERS_LIBRARY,
  ...REGEX_LIBRARY,
  ...REPORTS_LIBRARY,
  ...SIGNALS,
  ...SOCKETS,
  ...SYSTEM_LIBRARY,
  ...TEXTS_LIBRARY,
  ...THREADS,
  ...INSPECTION_LIBRARY,
  ...TESTING_LIBRARY,
  ...FILES_LIBRARY,
  ...FORMATS_LIBRARY,
  ...TOOLS_LIBRARY,
  ...MARKUP_LIBRARY,
  ...EXAMPLES_LIBRARY,
  ...INTERNET_LIBRARY,
  ...COMMANDS_LIBRARY,
]);
