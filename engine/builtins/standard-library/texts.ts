import formatterText from "../library/_string.py?raw";
import ioText from "../library/io.py?raw";
import jsonText from "../library/json/__init__.py?raw";
import jsonDecoderText from "../library/json/decoder.py?raw";
import jsonEncoderText from "../library/json/encoder.py?raw";
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
  ["json.decoder", plain("json/decoder.py", jsonDecoderText)],
  ["json.encoder", plain("json/encoder.py", jsonEncoderText)],
  ["io", hidden("io.py", ioText)],
];
