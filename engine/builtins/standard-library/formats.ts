import getoptText from "../library/getopt.py?raw";
import httpText from "../library/http.py?raw";
import { native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";
import { unicodedataModule } from "../unicode-data/unicodedata-module.ts";

/** What is agreed between programs: characters, statuses, options. */
export const FORMATS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["unicodedata", native(unicodedataModule)],
  ["http", plain("http/__init__.py", httpText)],
  ["getopt", plain("getopt.py", getoptText)],
];
