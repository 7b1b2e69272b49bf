import type { PyTuple } from "../objects/containers.ts";
import { hashTuple } from "../objects/hash.ts";
import type { PyInt } from "../objects/int.ts";
import { unbox, type Value } from "../objects/object.ts";
import type { PyFrozenSet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import * as types from "../objects/types.ts";
import { contentHash, hash } from "../vm/hashing.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { collect } from "../vm/sequencing.ts";

/** `__hash__` of the builtin classes of plain values and of those that consist of such. */

const PLAIN: readonly PyType[] = [
  types.noneType,
  types.intType,
  types.floatType,
  types.complexType,
  types.strType,
  types.bytesType,
];

for (const type of PLAIN) {
  method(type, "__hash__", "self, /", (vm, self: Value) => contentHash(vm, unbox(self)));
}

method(
  types.tupleType,
  "__hash__",
  "self, /",
  (vm, self: PyTuple) => contentHash(vm, self) ?? hashOfAll(vm, self.items, hashTuple),
);

method(types.frozensetType, "__hash__", "self, /", (vm, self: PyFrozenSet) =>
  contentHash(vm, self),
);

/** Some item has a hash of the program's own. */
function hashOfAll(
  vm: VM,
  items: readonly Value[],
  join: (hashes: readonly PyInt[]) => PyInt,
): Value | undefined {
  return collect(
    vm,
    items,
    (_vm, item) => hash(vm, item),
    (_vm, hashes) => join(hashes as PyInt[]),
  );
}

for (const type of [types.listType, types.dictType, types.setType, types.bytearrayType]) {
  type.namespace.set("__hash__", null);
}
