import ioBasesText from "../library/_io_bases.py?raw";
import ioBytesText from "../library/_io_bytes.py?raw";
import ioTextText from "../library/_io_text.py?raw";
import formatterText from "../library/_string.py?raw";
import templatesText from "../library/_templates.py?raw";
import codecsText from "../library/codecs.py?raw";
import ioText from "../library/io.py?raw";
import jsonText from "../library/json/__init__.py?raw";
import jsonDecoderText from "../library/json/decoder.py?raw";
import jsonEncoderText from "../library/json/encoder.py?raw";
import stringText from "../library/string.py?raw";
import templatelibText from "../library/templatelib.py?raw";
import textwrapText from "../library/textwrap.py?raw";
import { hidden, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Texts, in memory and as data. */
export const TEXTS_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_string", hidden("_string.py", formatterText)],
  ["string", plain("string/__init__.py", stringText)],
  ["string.templatelib", plain("string/templatelib.py", templatelibText)],
  ["_templates", hidden("_templates.py", templatesText)],
  ["textwrap", plain("textwrap.py", textwrapText)],
  ["json", plain("json/__init__.py", jsonText)],
  ["json.decoder", plain("json/decoder.py", jsonDecoderText)],
  ["json.encoder", plain("json/encoder.py", jsonEncoderText)],
  ["_io_bases", hidden("_io_bases.py", ioBasesText)],
  ["_io_bytes", hidden("_io_bytes.py", ioBytesText)],
  ["_io_text", hidden("_io_text.py", ioTextText)],
  ["io", hidden("io.py", ioText)],
  ["codecs", plain("codecs.py", codecsText)],
];
