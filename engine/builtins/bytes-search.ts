import * as methods from "../objects/bytes-methods.ts";
import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { isIndex, withEnds, withSize } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import {
  asBytes,
  BYTE_TYPES,
  type ByteString,
  bytesArgument,
  withByte,
} from "./bytes-arguments.ts";

/** Where bytes occur in others. Objects/bytes_methods.c */

const SEARCHES = {
  count: methods.countBytes,
  find: methods.findBytes,
  index: methods.indexBytes,
  rfind: methods.rfindBytes,
  rindex: methods.rindexBytes,
};

/** Goes on with what is searched for: bytes, or one byte as an int. */
function withPart(
  vm: VM,
  value: Value,
  next: (part: Uint8Array | number) => Value | undefined,
): Value | undefined {
  const bytes = asBytes(value);
  if (bytes !== undefined) return next(bytes);
  if (isIndex(value)) return withByte(vm, value, next);
  const what = `argument should be integer or bytes-like object, not '${typeName(value)}'`;
  throw new Raise("TypeError", what);
}

const AFFIXES = { startswith: methods.bytesStartWith, endswith: methods.bytesEndWith };

function affixesOf(name: string, affix: Value): readonly Value[] {
  if (affix instanceof PyTuple) return affix.items;
  if (asBytes(affix) !== undefined) return [affix];
  const what = `${name} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`;
  throw new Raise("TypeError", what);
}

for (const { type, wrap } of BYTE_TYPES) {
  for (const [name, find] of Object.entries(SEARCHES)) {
    method(
      type,
      name,
      "self, sub, start=?, end=?, /",
      (vm, self: ByteString, sub: Value, start?: Value, end?: Value) =>
        withEnds(vm, [start, end], ([from, to]) =>
          withPart(vm, sub, (part) => find(self.bytes, part, from, to)),
        ),
    );
  }

  for (const [name, matches] of Object.entries(AFFIXES)) {
    method(
      type,
      name,
      "self, affix, start=?, end=?, /",
      (vm, self: ByteString, affix: Value, start?: Value, end?: Value) =>
        withEnds(vm, [start, end], ([from, to]) =>
          affixesOf(name, affix).some((item) => matches(self.bytes, bytesArgument(item), from, to)),
        ),
    );
  }

  method(
    type,
    "replace",
    "self, old, new, count=?, /",
    (vm, self: ByteString, old: Value, replacement: Value, count: Value = -1) => {
      const [from, to] = [bytesArgument(old), bytesArgument(replacement)];
      return withSize(vm, count, (_vm, most) =>
        wrap(methods.replaceBytes(self.bytes, from, to, most)),
      );
    },
  );
}
