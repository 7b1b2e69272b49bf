import { PyArray } from "../objects/array.ts";
import { PySlice, PyTuple } from "../objects/containers.ts";
import { floatBytes, intBytes } from "../objects/memory-formats.ts";
import { PyMemoryView } from "../objects/memory-view.ts";
import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { isIndex, withIndex, withSlice } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { asFloat, asInt } from "../vm/numbers.ts";
import { truth } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { slicePlaces } from "../vm/subscripts.ts";
import { asBytes } from "./bytes-arguments.ts";
import { memoryViewType } from "./memory-view.ts";

/** What stands in brackets behind a memoryview. Objects/memoryobject.c, memory_subscript */

method(memoryViewType, "__getitem__", "self, key, /", (vm, self: PyMemoryView, key: Value) => {
  self.check();
  if (key instanceof PySlice) return withSlice(vm, key, (_vm, slice) => part(self, slice));
  return withPlace(vm, self, key, (place) => self.at(place));
});

/** The view of what a slice selects. */
function part(self: PyMemoryView, slice: PySlice): PyMemoryView {
  const { offset, format, shape, strides } = self.layout;
  const { start, step, count } = slicePlaces(slice, self.length);
  const stride = strides[0] ?? 1;
  const first = offset + Math.min(start, self.length) * stride;
  const layout = {
    offset: first,
    format,
    shape: [count, ...shape.slice(1)],
    strides: [stride * step, ...strides.slice(1)],
  };
  return self.again(layout);
}

/** Goes on with the place of the item that an index or a tuple of indices means. */
function withPlace(
  vm: VM,
  self: PyMemoryView,
  key: Value,
  next: (place: number) => Value | undefined,
): Value | undefined {
  const { offset, shape, strides } = self.layout;
  const keys = key instanceof PyTuple ? key.items : [key];
  if (!keys.every(isIndex)) throw new Raise("TypeError", "memoryview: invalid slice key");
  if (keys.length < shape.length) {
    throw new Raise("NotImplementedError", "multi-dimensional sub-views are not implemented");
  }
  if (keys.length > shape.length) {
    const given = `cannot index ${shape.length}-dimension view with ${keys.length}-element tuple`;
    throw new Raise("TypeError", given);
  }
  return collect(
    vm,
    keys,
    (_vm, one, i) => withIndex(vm, one, (_again, index) => checked(index, shape[i] ?? 0, i)),
    (_vm, indices) =>
      next(
        indices.reduce<number>((sum, index, i) => sum + Number(index) * (strides[i] ?? 0), offset),
      ),
  );
}

function checked(index: number | bigint, length: number, dimension: number): number {
  const place = Number(index) < 0 ? Number(index) + length : Number(index);
  if (place >= 0 && place < length) return place;
  throw new Raise("IndexError", `index out of bounds on dimension ${dimension + 1}`);
}

method(
  memoryViewType,
  "__setitem__",
  "self, key, value, /",
  (vm, self: PyMemoryView, key: Value, value: Value) => {
    self.check();
    if (self.readonly) throw new Raise("TypeError", "cannot modify read-only memory");
    if (key instanceof PySlice) {
      return withSlice(vm, key, (_vm, slice) => copyInto(part(self, slice), value));
    }
    return withPlace(vm, self, key, (place) => store(vm, self, place, value));
  },
);

method(memoryViewType, "__delitem__", "self, key, /", () => {
  throw new Raise("TypeError", "cannot delete memory");
});

function copyInto(target: PyMemoryView, value: Value): null {
  const bytes = asBytes(value);
  if (bytes === undefined) {
    throw new Raise("TypeError", "a bytes-like object is required, not 'int'");
  }
  if (bytes.length !== target.size || formatShown(value) !== target.layout.format) {
    const what = "memoryview assignment: lvalue and rvalue have different structures";
    throw new Raise("ValueError", what);
  }
  const copy = bytes.slice();
  let at = 0;
  for (const place of target.places()) {
    target.owner.bytes.set(copy.subarray(at, at + target.item.size), place);
    at += target.item.size;
  }
  changed(target.owner);
  return null;
}

/** By which format an object shows its bytes. */
function formatShown(value: Value): string {
  if (value instanceof PyMemoryView) return value.layout.format;
  return value instanceof PyArray ? value.format : "B";
}

/** `pack_single` */
function store(vm: VM, self: PyMemoryView, place: number, value: Value): Value | undefined {
  const { format } = self.layout;
  const put = (bytes: Uint8Array | undefined): null => {
    if (bytes === undefined) {
      throw new Raise("ValueError", `memoryview: invalid value for format '${format}'`);
    }
    self.owner.bytes.set(bytes, place);
    changed(self.owner);
    return null;
  };
  const wrongType = () => new Raise("TypeError", `memoryview: invalid type for format '${format}'`);
  switch (self.item.kind) {
    case "int":
      if (!isIndex(value)) throw wrongType();
      return withIndex(vm, value, (_vm, whole) => put(intBytes(whole, self.item)));
    case "float": {
      const real = asFloat(value) ?? asInt(value);
      if (real === undefined) throw wrongType();
      return put(floatBytes(Number(real), self.item));
    }
    case "bool":
      return chain(
        vm,
        () => truth(vm, value),
        (_vm, holds) => put(Uint8Array.of(holds === true ? 1 : 0)),
      );
    default: {
      const bytes = asBytes(value);
      if (bytes === undefined) throw wrongType();
      return put(bytes.length === 1 ? bytes : undefined);
    }
  }
}
