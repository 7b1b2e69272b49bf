import { ASYNCIO } from "./asyncio/library.ts";
import type { ModuleSource } from "./builtins/modules.ts";
import { STANDARD_LIBRARY } from "./builtins/standard-library.ts";

/** Every module that a program may import. */
export const LIBRARY: ReadonlyMap<string, ModuleSource> = new Map<string, ModuleSource>([
  ...ASYNCIO,
  ...STANDARD_LIBRARY,
]);
