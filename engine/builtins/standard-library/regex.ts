import sreText from "../library/_sre.py?raw";
import reText from "../library/re.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { regexModule } from "../regex-module.ts";

/** Regular expressions. */
export const REGEX_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_regex", native(regexModule)],
  ["_sre", hidden("_sre.py", sreText)],
  ["re", plain("re/__init__.py", reText)],
];
