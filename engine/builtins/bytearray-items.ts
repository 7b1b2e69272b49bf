import type { PyByteArray, PySlice } from "../objects/containers.ts";
import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { bytearrayType } from "../objects/types.ts";
import { isIndex } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { slicePlaces } from "../vm/subscripts.ts";
import { splice } from "./bytearray.ts";
import { withByte } from "./bytes-arguments.ts";
import { withContent } from "./bytes-new.ts";
import { select } from "./sequence-parts.ts";
import { asText } from "./text-arguments.ts";

/** Setting and deleting items of a bytearray. Objects/bytearrayobject.c, bytearray_ass_subscript */

const WORDS = { kind: "bytearray", outOfRange: "bytearray index out of range" };

method(
  bytearrayType,
  "__setitem__",
  "self, key, value, /",
  (vm, self: PyByteArray, key: Value, value: Value) =>
    select(vm, key, () => self.bytes.length, WORDS, {
      at: (_vm, place) =>
        withByte(vm, value, (byte) => {
          self.bytes[place] = byte;
          changed(self);
          return null;
        }),
      slice: (_vm, slice) => assignSlice(vm, self, slice, value),
    }),
);

method(bytearrayType, "__delitem__", "self, key, /", (vm, self: PyByteArray, key: Value) =>
  select(vm, key, () => self.bytes.length, WORDS, {
    at: (_vm, place) => splice(self, place, 1, new Uint8Array()),
    slice: (_vm, slice) => deleteSlice(self, slice),
  }),
);

function assignSlice(vm: VM, self: PyByteArray, slice: PySlice, value: Value): Value | undefined {
  if (isIndex(value) || asText(value) !== undefined) {
    const wanted = "bytes, buffers, or iterables of ints in range(0, 256)";
    throw new Raise("TypeError", `can assign only ${wanted}`);
  }
  return withContent(vm, value, "bytearray", (bytes) => {
    const { start, stop, step, count } = slicePlaces(slice, self.bytes.length);
    if (step === 1) return splice(self, start, Math.max(0, stop - start), bytes);
    if (bytes.length === 0) return deleteSlice(self, slice);
    if (bytes.length !== count) {
      const sizes = `bytes of size ${bytes.length} to extended slice of size ${count}`;
      throw new Raise("ValueError", `attempt to assign ${sizes}`);
    }
    bytes.forEach((byte, i) => {
      self.bytes[start + i * step] = byte;
    });
    changed(self);
    return null;
  });
}

function deleteSlice(self: PyByteArray, slice: PySlice): null {
  const { start, step, count } = slicePlaces(slice, self.bytes.length);
  if (step === 1) return splice(self, start, count, new Uint8Array());
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
  self.bytes = self.bytes.filter((_, place) => !gone.has(place));
  return null;
}
