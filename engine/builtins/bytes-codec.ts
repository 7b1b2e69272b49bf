import { bytesFromHex, bytesToHex, bytesToLatin1 } from "../objects/bytes.ts";
import { checkTable, translateBytes } from "../objects/bytes-methods.ts";
import { PyBytes } from "../objects/containers.ts";
import { decodeBytes } from "../objects/decode.ts";
import { encodeText } from "../objects/encode.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { strType, typeName } from "../objects/types.ts";
import { withSize } from "../vm/conversions.ts";
import { method } from "../vm/native.ts";
import {
  asBytes,
  BYTE_TYPES,
  type ByteString,
  bytesArgument,
  optionalBytes,
} from "./bytes-arguments.ts";
import { classMethod, makeBy, staticMethod } from "./class-methods.ts";
import { asText, optionalText, textOf } from "./text-arguments.ts";

/** Bytes from text and text from bytes: encodings, hexadecimal digits, translation tables. */

method(
  strType,
  "encode",
  "self, encoding=?, errors=?",
  (_vm, self: Value, encoding?: Value, errors?: Value) =>
    new PyBytes(
      encodeText(
        textOf(self),
        optionalText(encoding, "encode() argument 'encoding'"),
        optionalText(errors, "encode() argument 'errors'"),
      ),
    ),
);

for (const { type, wrap } of BYTE_TYPES) {
  method(
    type,
    "decode",
    "self, encoding=?, errors=?",
    (_vm, self: ByteString, encoding?: Value, errors?: Value) =>
      decodeBytes(
        self.bytes,
        optionalText(encoding, "decode() argument 'encoding'"),
        optionalText(errors, "decode() argument 'errors'"),
      ),
  );

  method(
    type,
    "hex",
    "self, sep=?, bytes_per_sep=?",
    (vm, self: ByteString, sep?: Value, group: Value = 1) =>
      withSize(vm, group, (_vm, size) => bytesToHex(self.bytes, separator(sep), size)),
  );

  classMethod(type, "fromhex", "cls, string, /", (vm, cls: PyType, string: Value) =>
    makeBy(vm, cls, type, wrap(bytesFromHex(hexText(string)))),
  );

  method(
    type,
    "translate",
    "self, table, /, delete=?",
    (_vm, self: ByteString, table: Value, unwanted?: Value) => {
      const replacements = optionalBytes(table);
      // Before what is to be deleted is looked at.
      checkTable(replacements);
      const dropped = unwanted === undefined ? new Uint8Array() : bytesArgument(unwanted);
      return wrap(translateBytes(self.bytes, replacements, dropped));
    },
  );

  staticMethod(type, "maketrans", "frm, to, /", (_vm, from: Value, to: Value) =>
    translationTable(bytesArgument(from), bytesArgument(to)),
  );
}

function separator(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  const bytes = asBytes(value);
  const text = bytes === undefined ? asText(value) : bytesToLatin1(bytes);
  if (text !== undefined) return text;
  throw new Raise("TypeError", `object of type '${typeName(value)}' has no len()`);
}

function hexText(value: Value): string {
  const bytes = asBytes(value);
  const text = bytes === undefined ? asText(value) : bytesToLatin1(bytes);
  if (text !== undefined) return text;
  throw new Raise(
    "TypeError",
    `fromhex() argument must be str or bytes-like, not ${typeName(value)}`,
  );
}

function translationTable(from: Uint8Array, to: Uint8Array): PyBytes {
  if (from.length !== to.length) {
    throw new Raise("ValueError", "maketrans arguments must have same length");
  }
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  from.forEach((byte, i) => {
    table[byte] = to[i] ?? byte;
  });
  return new PyBytes(table);
}
