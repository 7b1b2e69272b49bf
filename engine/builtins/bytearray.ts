import type { PyBuffer } from "../objects/buffer.ts";
import { concatBytes } from "../objects/bytes.ts";
import { PyByteArray } from "../objects/containers.ts";
import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { bytearrayType, typeName } from "../objects/types.ts";
import { withCount, withSize } from "../vm/conversions.ts";
import { isIterable } from "../vm/iteration.ts";
import { method } from "../vm/native.ts";
import { checkedIndex } from "../vm/subscripts.ts";
import { concatenable, repeatBytes } from "./bytes.ts";
import { asBytes, withByte, withByteItems } from "./bytes-arguments.ts";
import { asText } from "./text-arguments.ts";

/** What changes a bytearray. Objects/bytearrayobject.c */

/** Puts bytes behind those that are there; room to spare makes the next time cheap. */
export function append(self: PyBuffer, more: Uint8Array): null {
  const { bytes } = self;
  const length = bytes.length + more.length;
  const fits = bytes.byteOffset + length <= bytes.buffer.byteLength;
  const room = fits ? bytes.buffer : new ArrayBuffer(Math.max(16, 2 * length));
  const grown = new Uint8Array(room, fits ? bytes.byteOffset : 0, length);
  if (!fits) grown.set(bytes);
  grown.set(more, bytes.length);
  self.bytes = grown;
  return null;
}

/** Replaces `count` bytes from `start` on. */
export function splice(self: PyBuffer, start: number, count: number, by: Uint8Array): null {
  const { bytes } = self;
  const end = start + count;
  // At an end nothing is moved: what is left out is room to spare.
  if (by.length === 0 && end === bytes.length) self.bytes = bytes.subarray(0, start);
  else if (by.length === 0 && start === 0) self.bytes = bytes.subarray(end);
  else self.bytes = concatBytes([bytes.subarray(0, start), by, bytes.subarray(end)]);
  return null;
}

method(bytearrayType, "append", "self, item, /", (vm, self: PyByteArray, item: Value) =>
  withByte(vm, item, (byte) => append(self, Uint8Array.of(byte))),
);

method(
  bytearrayType,
  "extend",
  "self, iterable_of_ints, /",
  (vm, self: PyByteArray, iterable: Value) => {
    const bytes = asBytes(iterable);
    if (bytes !== undefined) return append(self, bytes.slice());
    if (asText(iterable) !== undefined) {
      throw new Raise("TypeError", "expected iterable of integers; got: 'str'");
    }
    if (!isIterable(iterable)) {
      throw new Raise("TypeError", `can't extend bytearray with ${typeName(iterable)}`);
    }
    return withByteItems(vm, iterable, "byte", (more) => append(self, more));
  },
);

method(
  bytearrayType,
  "insert",
  "self, index, item, /",
  (vm, self: PyByteArray, index: Value, item: Value) =>
    withSize(vm, index, (_vm, place) =>
      withByte(vm, item, (byte) => {
        const { length } = self.bytes;
        const start = Math.min(length, Math.max(0, place < 0 ? place + length : place));
        return splice(self, start, 0, Uint8Array.of(byte));
      }),
    ),
);

method(bytearrayType, "pop", "self, index=?, /", (vm, self: PyByteArray, index: Value = -1) =>
  withSize(vm, index, (_vm, place) => {
    const { bytes } = self;
    if (bytes.length === 0) throw new Raise("IndexError", "pop from empty bytearray");
    const start = checkedIndex(place, bytes.length, "pop index out of range");
    const byte = bytes[start];
    splice(self, start, 1, new Uint8Array());
    return byte;
  }),
);

method(bytearrayType, "remove", "self, value, /", (vm, self: PyByteArray, value: Value) =>
  withByte(vm, value, (byte) => {
    const place = self.bytes.indexOf(byte);
    if (place < 0) throw new Raise("ValueError", "value not found in bytearray");
    return splice(self, place, 1, new Uint8Array());
  }),
);

method(bytearrayType, "reverse", "self, /", (_vm, self: PyByteArray) => {
  self.bytes.reverse();
  changed(self);
  return null;
});

method(bytearrayType, "clear", "self, /", (_vm, self: PyByteArray) => {
  self.bytes = new Uint8Array();
  return null;
});

method(
  bytearrayType,
  "copy",
  "self, /",
  (_vm, self: PyByteArray) => new PyByteArray(self.bytes.slice()),
);

method(bytearrayType, "resize", "self, size, /", (vm, self: PyByteArray, size: Value) =>
  withSize(vm, size, (_vm, length) => {
    if (length < 0) {
      throw new Raise("ValueError", `Can only resize to positive sizes, got ${length}`);
    }
    const resized = new Uint8Array(length);
    resized.set(self.bytes.subarray(0, length));
    self.bytes = resized;
    return null;
  }),
);

method(bytearrayType, "__iadd__", "self, value, /", (_vm, self: PyByteArray, value: Value) => {
  append(self, concatenable(value, bytearrayType).slice());
  return self;
});

method(bytearrayType, "__imul__", "self, value, /", (vm, self: PyByteArray, value: Value) =>
  withCount(vm, value, (_vm, count) => {
    self.bytes = repeatBytes(self.bytes, count);
    return self;
  }),
);

method(bytearrayType, "__alloc__", "self, /", (_vm, self: PyByteArray) => self.bytes.length + 1);
