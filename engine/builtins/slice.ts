import { NOT_IMPLEMENTED, PySlice, PyTuple } from "../objects/containers.ts";
import { hashTuple } from "../objects/hash.ts";
import type { PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { sliceIndices } from "../objects/slice-indices.ts";
import { sliceType } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { withIndex, withSlice } from "../vm/conversions.ts";
import { hash } from "../vm/hashing.ts";
import { member, method } from "../vm/native.ts";
import { compare } from "../vm/operators.ts";
import { collect } from "../vm/sequencing.ts";
import { reprParts } from "../vm/text.ts";
import { newMethod } from "./new-method.ts";

/** Objects/sliceobject.c */

newMethod(
  sliceType,
  "cls, start, stop=?, step=?, /",
  (_vm, _cls: Value, start: Value, stop?: Value, step: Value = null) =>
    stop === undefined ? new PySlice(null, start, null) : new PySlice(start, stop, step),
);

for (const name of ["start", "stop", "step"] as const) {
  member(sliceType, name, (_vm, self: PySlice) => self[name]);
}

const partsOf = (slice: PySlice): Value[] => [slice.start, slice.stop, slice.step];

method(sliceType, "__repr__", "self, /", (vm, self: PySlice) =>
  reprParts(vm, self, partsOf(self), "slice(...)", (texts) => `slice(${texts.join(", ")})`),
);

method(sliceType, "__hash__", "self, /", (vm, self: PySlice) =>
  collect(
    vm,
    partsOf(self),
    (_vm, part) => hash(vm, part),
    (_vm, hashes) => hashTuple(hashes as PyInt[]),
  ),
);

COMPARISONS.forEach(({ method: name, symbol }, index) => {
  method(sliceType, name, "self, value, /", (vm, self: PySlice, other: Value) => {
    if (!(other instanceof PySlice)) return NOT_IMPLEMENTED;
    if (self === other) return symbol === "==" || symbol === "<=" || symbol === ">=";
    return compare(vm, index, new PyTuple(partsOf(self)), new PyTuple(partsOf(other)));
  });
});

method(sliceType, "indices", "self, object, /", (vm, self: PySlice, length: Value) =>
  withIndex(vm, length, (_vm, size) => {
    if (size < 0) throw new Raise("ValueError", "length should not be negative");
    return withSlice(vm, self, (_again, slice) => {
      const { start, stop, step } = sliceIndices(slice, size);
      return new PyTuple([start, stop, step]);
    });
  }),
);
