import mimetypesText from "../library/mimetypes.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Kinds of what is sent. */
export const INTERNET_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["mimetypes", plain("mimetypes.py", mimetypesText)],
];
