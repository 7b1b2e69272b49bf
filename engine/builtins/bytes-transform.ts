import * as methods from "../objects/bytes-methods.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { withSize } from "../vm/conversions.ts";
import { method } from "../vm/native.ts";
import {
  asBytes,
  BYTE_TYPES,
  type ByteString,
  bytesArgument,
  optionalBytes,
} from "./bytes-arguments.ts";
import { givenName } from "./text-arguments.ts";

/** What bytes and bytearrays make of themselves. Objects/bytes_methods.c */

const CASES = {
  capitalize: methods.capitalizeBytes,
  lower: methods.lowerBytes,
  swapcase: methods.swapcaseBytes,
  title: methods.titleBytes,
  upper: methods.upperBytes,
};

const KINDS = {
  isalnum: methods.bytesAreAlnum,
  isalpha: methods.bytesAreAlpha,
  isascii: methods.bytesAreAscii,
  isdigit: methods.bytesAreDigits,
  islower: methods.bytesAreLower,
  isspace: methods.bytesAreSpace,
  istitle: methods.bytesAreTitle,
  isupper: methods.bytesAreUpper,
};

const STRIPS = {
  strip: methods.stripBytes,
  lstrip: methods.lstripBytes,
  rstrip: methods.rstripBytes,
};

const REMOVALS = {
  removeprefix: methods.removeBytesPrefix,
  removesuffix: methods.removeBytesSuffix,
};

const ALIGNMENTS = {
  center: methods.centerBytes,
  ljust: methods.ljustBytes,
  rjust: methods.rjustBytes,
};

function fillByte(name: string, value: Value | undefined): Uint8Array | undefined {
  if (value === undefined) return undefined;
  const bytes = asBytes(value);
  if (bytes !== undefined) return bytes;
  const what = `${name}() argument 2 must be a byte string of length 1, not ${givenName(value)}`;
  throw new Raise("TypeError", what);
}

for (const { type, wrap } of BYTE_TYPES) {
  for (const [name, change] of Object.entries(CASES)) {
    method(type, name, "self, /", (_vm, self: ByteString) => wrap(change(self.bytes)));
  }

  for (const [name, test] of Object.entries(KINDS)) {
    method(type, name, "self, /", (_vm, self: ByteString) => test(self.bytes));
  }

  for (const [name, strip] of Object.entries(STRIPS)) {
    method(type, name, "self, bytes=?, /", (_vm, self: ByteString, unwanted: Value = null) =>
      wrap(strip(self.bytes, optionalBytes(unwanted))),
    );
  }

  for (const [name, remove] of Object.entries(REMOVALS)) {
    method(type, name, "self, part, /", (_vm, self: ByteString, part: Value) =>
      wrap(remove(self.bytes, bytesArgument(part))),
    );
  }

  for (const [name, align] of Object.entries(ALIGNMENTS)) {
    method(
      type,
      name,
      "self, width, fillchar=?, /",
      (vm, self: ByteString, width: Value, fill?: Value) =>
        withSize(vm, width, (_vm, size) => wrap(align(self.bytes, size, fillByte(name, fill)))),
    );
  }

  method(type, "zfill", "self, width, /", (vm, self: ByteString, width: Value) =>
    withSize(vm, width, (_vm, size) => wrap(methods.zfillBytes(self.bytes, size))),
  );

  method(type, "expandtabs", "self, tabsize=?", (vm, self: ByteString, tabsize: Value = 8) =>
    withSize(vm, tabsize, (_vm, size) => wrap(methods.expandBytesTabs(self.bytes, size))),
  );
}
