import fnmatchText from "../library/fnmatch.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Paths, and what is done with files. */
export const FILES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["fnmatch", plain("fnmatch.py", fnmatchText)],
];
