import { PyArray } from "../../objects/array.ts";
import { PySlice } from "../../objects/containers.ts";
import { changed, type Value } from "../../objects/object.ts";
import { Raise } from "../../objects/raise.ts";
import { typeName } from "../../objects/types.ts";
import { isIndex, withIndex, withPlaces, withSize, withSlice } from "../../vm/conversions.ts";
import type { VM } from "../../vm/machine.ts";
import { method } from "../../vm/native.ts";
import { countEqual, findEqual } from "../../vm/searching.ts";
import { chain } from "../../vm/sequencing.ts";
import { checkedIndex, slicePlaces } from "../../vm/subscripts.ts";
import { append, splice } from "../bytearray.ts";
import { sameKind } from "./array.ts";
import { arrayType } from "./array-type.ts";
import { withItemBytes } from "./array-values.ts";

/** Getting, setting, finding and removing items of an array. Modules/arraymodule.c */

const NOTHING = new Uint8Array();

/** Puts `bytes` where `count` items from `place` on have been. */
function replace(self: PyArray, place: number, count: number, bytes: Uint8Array): null {
  const { size } = self.item;
  return splice(self, place * size, count * size, bytes);
}

function put(self: PyArray, place: number, bytes: Uint8Array): null {
  self.bytes.set(bytes, place * self.item.size);
  changed(self);
  return null;
}

/** The bytes of one item. */
function itemBytes(self: PyArray, place: number): Uint8Array {
  const { size } = self.item;
  return self.bytes.subarray(place * size, (place + 1) * size);
}

method(arrayType, "__getitem__", "self, key, /", (vm, self: PyArray, key: Value) => {
  if (key instanceof PySlice) return withSlice(vm, key, (_vm, slice) => part(self, slice));
  if (!isIndex(key)) throw new Raise("TypeError", "array indices must be integers");
  return withIndex(vm, key, (_vm, index) =>
    self.at(checkedIndex(index, self.length, "array index out of range")),
  );
});

function part(self: PyArray, slice: PySlice): PyArray {
  const { start, step, count } = slicePlaces(slice, self.length);
  const { size } = self.item;
  const made = self.with(new Uint8Array(count * size));
  for (let i = 0; i < count; i += 1) made.bytes.set(itemBytes(self, start + i * step), i * size);
  return made;
}

/** Goes on with the place of an item that is to be set or deleted. */
function withPlace(
  vm: VM,
  self: PyArray,
  key: Value,
  next: (place: number) => Value | undefined,
): Value | undefined {
  if (!isIndex(key)) throw new Raise("TypeError", "array indices must be integers");
  return withIndex(vm, key, (_vm, index) =>
    next(checkedIndex(index, self.length, "array assignment index out of range")),
  );
}

method(
  arrayType,
  "__setitem__",
  "self, key, value, /",
  (vm, self: PyArray, key: Value, value: Value) => {
    if (key instanceof PySlice) {
      return withSlice(vm, key, (_vm, slice) => assignSlice(self, slice, value));
    }
    return withPlace(vm, self, key, (place) =>
      withItemBytes(vm, self, value, (bytes) => put(self, place, bytes)),
    );
  },
);

function assignSlice(self: PyArray, slice: PySlice, value: Value): null {
  if (!(value instanceof PyArray)) {
    const what = `can only assign array (not "${typeName(value)}") to array slice`;
    throw new Raise("TypeError", what);
  }
  const bytes = sameKind(self, value).slice();
  const { start, stop, step, count } = slicePlaces(slice, self.length);
  if (step === 1) return replace(self, start, Math.max(0, stop - start), bytes);
  const { size } = self.item;
  if (bytes.length === 0) return deleteSlice(self, slice);
  if (bytes.length !== count * size) {
    const sizes = `array of size ${bytes.length / size} to extended slice of size ${count}`;
    throw new Raise("ValueError", `attempt to assign ${sizes}`);
  }
  for (let i = 0; i < count; i += 1) {
    put(self, start + i * step, bytes.subarray(i * size, (i + 1) * size));
  }
  return null;
}

method(arrayType, "__delitem__", "self, key, /", (vm, self: PyArray, key: Value) => {
  if (key instanceof PySlice) return withSlice(vm, key, (_vm, slice) => deleteSlice(self, slice));
  return withPlace(vm, self, key, (place) => replace(self, place, 1, NOTHING));
});

function deleteSlice(self: PyArray, slice: PySlice): null {
  const { start, step, count } = slicePlaces(slice, self.length);
  if (step === 1) return replace(self, start, count, NOTHING);
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
  const { size } = self.item;
  self.bytes = self.bytes.filter((_, place) => !gone.has(Math.floor(place / size)));
  return null;
}

method(arrayType, "append", "self, v, /", (vm, self: PyArray, value: Value) =>
  withItemBytes(vm, self, value, (bytes) => append(self, bytes)),
);

method(arrayType, "insert", "self, i, v, /", (vm, self: PyArray, index: Value, value: Value) =>
  withSize(vm, index, (_vm, place) =>
    withItemBytes(vm, self, value, (bytes) => {
      const fromFront = place < 0 ? Math.max(0, place + self.length) : place;
      return replace(self, Math.min(fromFront, self.length), 0, bytes);
    }),
  ),
);

method(arrayType, "pop", "self, i=?, /", (vm, self: PyArray, index: Value = -1) =>
  withSize(vm, index, (_vm, at) => {
    if (self.length === 0) throw new Raise("IndexError", "pop from empty array");
    const place = checkedIndex(at, self.length, "pop index out of range");
    const value = self.at(place);
    replace(self, place, 1, NOTHING);
    return value;
  }),
);

method(arrayType, "reverse", "self, /", (_vm, self: PyArray) => {
  const reversed = self.bytes.slice();
  const last = self.length - 1;
  for (let i = 0; i <= last; i += 1) reversed.set(itemBytes(self, last - i), i * self.item.size);
  return put(self, 0, reversed);
});

method(arrayType, "clear", "self, /", (_vm, self: PyArray) => {
  self.bytes = NOTHING;
  return null;
});

// ── search ──────────────────────────────────────────────────────────────────────────────────────

/** Its items as values, made once for a search and not once an item. */
const valuesOf = ({ items }: PyArray): { readonly items: readonly Value[] } => ({ items });

method(arrayType, "__contains__", "self, key, /", (vm, self: PyArray, value: Value) =>
  chain(
    vm,
    () => findEqual(vm, valuesOf(self), value),
    (_vm, place) => place !== -1,
  ),
);

method(arrayType, "count", "self, v, /", (vm, self: PyArray, value: Value) =>
  countEqual(vm, valuesOf(self), value),
);

method(
  arrayType,
  "index",
  "self, v, start=?, stop=?, /",
  (vm, self: PyArray, value: Value, start?: Value, stop?: Value) =>
    withPlaces(vm, [start, stop], ([from, to]) =>
      chain(
        vm,
        () => findEqual(vm, valuesOf(self), value, { start: from, stop: to }),
        (_vm, place) => {
          if (place !== -1) return place;
          throw new Raise("ValueError", "array.index(x): x not in array");
        },
      ),
    ),
);

method(arrayType, "remove", "self, v, /", (vm, self: PyArray, value: Value) =>
  chain(
    vm,
    () => findEqual(vm, valuesOf(self), value),
    (_vm, place) => {
      if (place === -1) throw new Raise("ValueError", "array.remove(x): x not in array");
      return replace(self, place as number, 1, NOTHING);
    },
  ),
);
