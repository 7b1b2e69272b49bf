import formatterText from "../library/_string.py?raw";
import ioText from "../library/io.py?raw";
import jsonText from "../library/json.py?raw";
import stringText from "../library/string.py?raw";
import textwrapText from "../library/textwrap.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Texts, in memory and as data. */
export const TEXTS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_string", hidden("_string.py", formatterText)],
  ["string", plain("string/__init__.py", stringText)],
  ["textwrap", plain("textwrap.py", textwrapText)],
  ["json", plain("json/__init__.py", jsonText)],
  ["io", hidden("io.py", ioText)],
];
