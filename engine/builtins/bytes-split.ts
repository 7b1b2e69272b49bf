import * as methods from "../objects/bytes-methods.ts";
import { PyList, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { withSize } from "../vm/conversions.ts";
import { method } from "../vm/native.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import {
  asBytes,
  BYTE_TYPES,
  type ByteString,
  bytesArgument,
  optionalBytes,
} from "./bytes-arguments.ts";
import { withJoined } from "./joining.ts";

/** Taking bytes apart and putting them together. Objects/stringlib/split.h, Objects/stringlib/join.h */

const SPLITS = { split: methods.splitBytes, rsplit: methods.rsplitBytes };
const PARTITIONS = { partition: methods.partitionBytes, rpartition: methods.rpartitionBytes };

function joinable(item: Value, index: number): Uint8Array {
  const bytes = asBytes(item);
  if (bytes !== undefined) return bytes;
  const what = `sequence item ${index}: expected a bytes-like object, ${typeName(item)} found`;
  throw new Raise("TypeError", what);
}

for (const { type, wrap } of BYTE_TYPES) {
  for (const [name, split] of Object.entries(SPLITS)) {
    method(
      type,
      name,
      "self, sep=?, maxsplit=?",
      (vm, self: ByteString, sep: Value = null, maxsplit: Value = -1) =>
        withSize(
          vm,
          maxsplit,
          (_vm, most) => new PyList(split(self.bytes, optionalBytes(sep), most).map(wrap)),
        ),
    );
  }

  for (const [name, partition] of Object.entries(PARTITIONS)) {
    method(
      type,
      name,
      "self, sep, /",
      (_vm, self: ByteString, sep: Value) =>
        new PyTuple(partition(self.bytes, bytesArgument(sep)).map(wrap)),
    );
  }

  method(type, "splitlines", "self, keepends=?", (vm, self: ByteString, keepends: Value = false) =>
    chain(
      vm,
      () => truth(vm, keepends),
      (_vm, kept) =>
        new PyList(
          methods.splitBytesLines(self.bytes, kept === true ? "kept" : "dropped").map(wrap),
        ),
    ),
  );

  method(type, "join", "self, iterable, /", (vm, self: ByteString, iterable: Value) =>
    withJoined(vm, iterable, (items) => wrap(methods.joinBytes(self.bytes, items.map(joinable)))),
  );
}
