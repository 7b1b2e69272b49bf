import { ASYNCIO } from "./asyncio/library.ts";
import type { ModuleSource } from "./builtins/modules.ts";
import { SIGNALS } from "./builtins/signals/library.ts";
import { SOCKETS } from "./builtins/sockets/library.ts";
import { STANDARD_LIBRARY } from "./builtins/standard-library.ts";
import { THREADS } from "./builtins/threads/library.ts";

/** Every module that a program may import. */
export const LIBRARY: ReadonlyMap<string, ModuleSource> = new Map<string, ModuleSource>([
  ...ASYNCIO,
  ...SIGNALS,
  ...SOCKETS,
  ...STANDARD_LIBRARY,
  ...THREADS,
]);
