import filesText from "../library/_files.py?raw";
import osDescriptorsText from "../library/_os_descriptors.py?raw";
import osFilesText from "../library/_os_files.py?raw";
import osText from "../library/os.py?raw";
import posixpathText from "../library/posixpath.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** What there is of an operating system. */
export const SYSTEM_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_files", hidden("_files.py", filesText)],
  ["_os_files", hidden("_os_files.py", osFilesText)],
  ["os", plain("os.py", osText)],
  ["os.path", plain("posixpath.py", posixpathText)],
  ["posixpath", plain("posixpath.py", posixpathText)],
  ["_os_descriptors", hidden("_os_descriptors.py", osDescriptorsText)],
];
