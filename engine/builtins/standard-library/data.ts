import { binaryModule } from "../binary-module.ts";
import base64Text from "../library/base64.py?raw";
import binasciiText from "../library/binascii.py?raw";
import htmlText from "../library/html.py?raw";
import secretsText from "../library/secrets.py?raw";
import structText from "../library/struct.py?raw";
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
  ["html", plain("html/__init__.py", htmlText)],
];
