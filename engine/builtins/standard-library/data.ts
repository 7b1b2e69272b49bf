import { arraysModule } from "../arrays/arrays-module.ts";
import { binaryModule } from "../binary-module.ts";
import arrayText from "../library/array.py?raw";
import base64Text from "../library/base64.py?raw";
import binasciiText from "../library/binascii.py?raw";
import colorsysText from "../library/colorsys.py?raw";
import configparserText from "../library/configparser.py?raw";
import csvText from "../library/csv.py?raw";
import pickleText from "../library/pickle.py?raw";
import secretsText from "../library/secrets.py?raw";
import structText from "../library/struct.py?raw";
import urllibText from "../library/urllib/__init__.py?raw";
import urllibParseText from "../library/urllib/parse.py?raw";
import uuidText from "../library/uuid.py?raw";
import zlibText from "../library/zlib.py?raw";
import { hidden, native, plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Bytes and what they stand for. */
export const DATA_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["_binary", native(binaryModule)],
  ["base64", plain("base64.py", base64Text)],
  ["binascii", hidden("binascii.py", binasciiText)],
  ["secrets", plain("secrets.py", secretsText)],
  ["struct", hidden("struct.py", structText)],
  ["uuid", plain("uuid.py", uuidText)],
  ["zlib", hidden("zlib.py", zlibText)],
  ["csv", plain("csv.py", csvText)],
  ["colorsys", plain("colorsys.py", colorsysText)],
  ["_array", native(arraysModule)],
  ["array", hidden("array.py", arrayText)],
  ["urllib", plain("urllib/__init__.py", urllibText)],
  ["urllib.parse", plain("urllib/parse.py", urllibParseText)],
  ["pickle", plain("pickle.py", pickleText)],
  ["configparser", plain("configparser.py", configparserText)],
];
