import {
  bytesToLatin1,
  compareBytes,
  concatBytes,
  reprBytearray,
  reprBytes,
} from "../objects/bytes.ts";
import { PyBytes, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { bytearrayType, bytesType, typeName } from "../objects/types.ts";
import { isIndex, withCount } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { IndexedIterator, iteratorTypes } from "../vm/native-iterators.ts";
import { holds } from "../vm/operators.ts";
import { sliced } from "../vm/subscripts.ts";
import {
  asBytes,
  BYTE_TYPES,
  type ByteString,
  bytesArgument,
  withByte,
} from "./bytes-arguments.ts";
import { comparisonMethods } from "./number-methods.ts";
import { select } from "./sequence-parts.ts";

/** bytes and bytearray as sequences and as values. Objects/bytesobject.c, Objects/bytearrayobject.c */

for (const name of ["__repr__", "__str__"]) {
  method(bytesType, name, "self, /", (_vm, self: PyBytes) => reprBytes(self.bytes));
  method(bytearrayType, name, "self, /", (_vm, self: ByteString) =>
    reprBytearray(self.bytes).replace("bytearray", typeName(self)),
  );
}

method(bytesType, "__bytes__", "self, /", (_vm, self: PyBytes) =>
  self.cls === bytesType ? self : new PyBytes(self.bytes),
);

method(
  bytesType,
  "__getnewargs__",
  "self, /",
  (_vm, self: PyBytes) => new PyTuple([new PyBytes(self.bytes)]),
);

const WORDS = {
  bytes: { kind: "byte", outOfRange: "index out of range" },
  bytearray: { kind: "bytearray", outOfRange: "bytearray index out of range" },
};

const iteratorOf = (type: PyType) =>
  type === bytesType ? iteratorTypes.bytes : iteratorTypes.bytearray;

for (const { type, wrap } of BYTE_TYPES) {
  const words = type === bytesType ? WORDS.bytes : WORDS.bytearray;

  method(type, "__len__", "self, /", (_vm, self: ByteString) => self.bytes.length);

  method(
    type,
    "__iter__",
    "self, /",
    (_vm, self: ByteString) =>
      new IndexedIterator(iteratorOf(type), {
        sequence: self,
        length: () => self.bytes.length,
        at: (index) => self.bytes[index],
      }),
  );

  method(type, "__getitem__", "self, key, /", (vm, self: ByteString, key: Value) =>
    select(vm, key, () => self.bytes.length, words, {
      at: (_vm, place) => self.bytes[place],
      slice: (_vm, slice) => wrap(Uint8Array.from(sliced(Array.from(self.bytes), slice))),
    }),
  );

  method(type, "__contains__", "self, key, /", (vm, self: ByteString, key: Value) => {
    if (isIndex(key)) return withByte(vm, key, (byte) => self.bytes.includes(byte));
    return bytesToLatin1(self.bytes).includes(bytesToLatin1(bytesArgument(key)));
  });

  method(type, "__add__", "self, value, /", (_vm, self: ByteString, value: Value) =>
    wrap(concatBytes([self.bytes, concatenable(value, type)])),
  );

  const repeat = (vm: VM, self: ByteString, value: Value): Value | undefined =>
    withCount(vm, value, (_vm, count) => wrap(repeatBytes(self.bytes, count)));
  method(type, "__mul__", "self, value, /", repeat);
  method(type, "__rmul__", "self, value, /", repeat);

  comparisonMethods(type, (index, left, right) => {
    // Only bytearrays are compared with whatever has bytes. `bytes_richcompare`
    if (type === bytesType && !(right instanceof PyBytes)) return undefined;
    const [a, b] = [asBytes(left), asBytes(right)];
    return a === undefined || b === undefined ? undefined : holds(index, compareBytes(a, b));
  });
}

/** What may be added to bytes. */
export function concatenable(value: Value, type: PyType): Uint8Array {
  const bytes = asBytes(value);
  if (bytes !== undefined) return bytes;
  throw new Raise("TypeError", `can't concat ${typeName(value)} to ${type.name}`);
}

/** The greatest number of bytes that a page can be expected to hold. */
const MOST = 2 ** 30;

export function repeatBytes(bytes: Uint8Array, count: number): Uint8Array {
  if (count <= 0) return new Uint8Array();
  if (bytes.length * count > MOST) throw new Raise("MemoryError");
  const result = new Uint8Array(bytes.length * count);
  for (let place = 0; place < result.length; place += bytes.length) result.set(bytes, place);
  return result;
}
