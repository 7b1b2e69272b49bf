import { ASYNCIO } from "./asyncio/library.ts";
import type { ModuleSource } from "./builtins/modules.ts";
import { SIGNALS } from "./builtins/signals/library.ts";
import { SOCKETS } from "./builtins/sockets/library.ts";
import { DATA_LIBRARY } from "./builtins/standard-library/data.ts";
import { TOOLS_LIBRARY } from "./builtins/standard-library/tools.ts";
import { STANDARD_LIBRARY } from "./builtins/standard-library.ts";
import { THREADS } from "./builtins/threads/library.ts";

/** Every module that a program may import. */
export const LIBRARY: ReadonlyMap<string, ModuleSource> = new Map<string, ModuleSource>([
  ...ASYNCIO,
  ...DATA_LIBRARY,
  ...SIGNALS,
  ...SOCKETS,
  ...STANDARD_LIBRARY,
  ...THREADS,
  ...TOOLS_LIBRARY,
]);
