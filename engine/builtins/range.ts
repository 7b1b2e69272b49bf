import { NOT_IMPLEMENTED, PyRange, type PySlice, PyTuple } from "../objects/containers.ts";
import { add, floorDivide, modulo, multiply, type PyInt, subtract } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { sliceIndices } from "../objects/slice-indices.ts";
import { rangeType } from "../objects/types.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import { withIndex } from "../vm/conversions.ts";
import { eachOf } from "../vm/each.ts";
import { hash } from "../vm/hashing.ts";
import { rangeIterator } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { member, method } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { newMethod } from "./new-method.ts";
import { selectLong } from "./sequence-parts.ts";

/** Objects/rangeobject.c */

newMethod(
  rangeType,
  "cls, start, stop=?, step=?, /",
  (vm, _cls: Value, start: Value, stop?: Value, step: Value = 1) =>
    collect(
      vm,
      stop === undefined ? [0, start, 1] : [start, stop, step],
      (_vm, part) => withIndex(vm, part, (_again, whole) => whole),
      (_vm, parts) => newRange(parts as [PyInt, PyInt, PyInt]),
    ),
);

function newRange([start, stop, step]: [PyInt, PyInt, PyInt]): PyRange {
  if (step === 0) throw new Raise("ValueError", "range() arg 3 must not be zero");
  return new PyRange(start, stop, step);
}

for (const name of ["start", "stop", "step"] as const) {
  member(rangeType, name, (_vm, self: PyRange) => self[name]);
}

method(rangeType, "__repr__", "self, /", (_vm, { start, stop, step }: PyRange) =>
  step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`,
);

const SSIZE_MAX = 2n ** 63n - 1n;

method(rangeType, "__len__", "self, /", (_vm, self: PyRange) => {
  if (self.size <= SSIZE_MAX) return self.size;
  throw new Raise("OverflowError", "Python int too large to convert to C ssize_t");
});

method(rangeType, "__bool__", "self, /", (_vm, self: PyRange) => self.size !== 0);

method(rangeType, "__iter__", "self, /", (_vm, self: PyRange) => rangeIterator(self));

method(rangeType, "__reversed__", "self, /", (_vm, self: PyRange) => {
  const last = add(self.start, multiply(subtract(self.size, 1), self.step));
  return rangeIterator(new PyRange(last, subtract(self.start, self.step), multiply(self.step, -1)));
});

// ── items and slices ────────────────────────────────────────────────────────────────────────────

method(rangeType, "__getitem__", "self, key, /", (vm, self: PyRange, key: Value) =>
  selectLong(vm, key, "range", {
    at: (index) => itemAt(self, index),
    slice: (slice) => sliceOf(self, slice),
  }),
);

function itemAt(range: PyRange, index: PyInt): PyInt {
  const place = index < 0 ? add(index, range.size) : index;
  if (place >= 0 && place < range.size) return add(range.start, multiply(place, range.step));
  throw new Raise("IndexError", "range object index out of range");
}

function sliceOf({ start: first, step: stride, size }: PyRange, slice: PySlice): PyRange {
  const { start, stop, step } = sliceIndices(slice, size);
  const at = (place: PyInt) => add(first, multiply(place, stride));
  return new PyRange(at(start), at(stop), multiply(stride, step));
}

// ── search ──────────────────────────────────────────────────────────────────────────────────────

/** An int whose place can be computed. */
const isExactInt = (value: Value): value is PyInt | boolean =>
  typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";

/** Place of an int in a range, -1 if it is not in it. */
function placeOf({ start, step, size }: PyRange, value: PyInt): PyInt {
  const distance = subtract(value, start);
  if (modulo(distance, step) !== 0) return -1;
  const place = floorDivide(distance, step);
  return place >= 0 && place < size ? place : -1;
}

const asInt = (value: PyInt | boolean): PyInt =>
  typeof value === "boolean" ? Number(value) : value;

/** How many items equal a value; `found` may end the search at a place. */
function search(
  vm: VM,
  range: PyRange,
  value: Value,
  found: (place: number) => Value,
): Value | undefined {
  let place = -1;
  return eachOf(vm, range, (item) => {
    place += 1;
    return chain(
      vm,
      () => equals(vm, item, value),
      (_vm, same) => (same === true ? found(place) : null),
    );
  });
}

method(rangeType, "__contains__", "self, key, /", (vm, self: PyRange, value: Value) => {
  if (isExactInt(value)) return placeOf(self, asInt(value)) !== -1;
  return chain(
    vm,
    () => search(vm, self, value, () => true),
    (_vm, found) => found === true,
  );
});

method(rangeType, "index", "self, value, /", (vm, self: PyRange, value: Value) => {
  const absent = (kind: string) => new Raise("ValueError", `${kind}.index(x): x not in ${kind}`);
  if (isExactInt(value)) {
    const place = placeOf(self, asInt(value));
    if (place === -1) throw absent("range");
    return place;
  }
  return chain(
    vm,
    () => search(vm, self, value, (place) => place),
    (_vm, place) => {
      if (place === null) throw absent("sequence");
      return place;
    },
  );
});

method(rangeType, "count", "self, value, /", (vm, self: PyRange, value: Value) => {
  if (isExactInt(value)) return Number(placeOf(self, asInt(value)) !== -1);
  let count = 0;
  return chain(
    vm,
    () =>
      search(vm, self, value, () => {
        count += 1;
        return null;
      }),
    () => count,
  );
});

// ── comparison ──────────────────────────────────────────────────────────────────────────────────

/** What two ranges have in common when they have the same items. */
function identityOf({ start, step, size }: PyRange): readonly Value[] {
  if (size === 0) return [0, null, null];
  return size === 1 ? [1, start, null] : [size, start, step];
}

for (const { method: name, symbol } of COMPARISONS) {
  method(rangeType, name, "self, value, /", (_vm, self: PyRange, other: Value) => {
    const isEquality = symbol === "==" || symbol === "!=";
    if (!isEquality || !(other instanceof PyRange)) return NOT_IMPLEMENTED;
    const theirs = identityOf(other);
    return identityOf(self).every((part, i) => part === theirs[i]) === (symbol === "==");
  });
}

method(rangeType, "__hash__", "self, /", (vm, self: PyRange) =>
  hash(vm, new PyTuple(identityOf(self))),
);
