import osText from "../library/os.py?raw";
import posixpathText from "../library/posixpath.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What there is of an operating system. */
export const SYSTEM_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["os", plain("os.py", osText)],
  ["os.path", plain("posixpath.py", posixpathText)],
  ["posixpath", plain("posixpath.py", posixpathText)],
];
