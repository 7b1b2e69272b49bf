import { PyBuffer } from "../objects/buffer.ts";
import { byteOf } from "../objects/bytes.ts";
import { PyByteArray, PyBytes } from "../objects/containers.ts";
import type { PyInt } from "../objects/int.ts";
import { PyMemoryView } from "../objects/memory-view.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { bytearrayType, bytesType, typeName } from "../objects/types.ts";
import { withIndex } from "../vm/conversions.ts";
import { iterate } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { chain, drain } from "../vm/sequencing.ts";

/** bytes or bytearray, or an instance of a subclass of them. */
export type ByteString = PyBytes | PyByteArray;

/** Both classes with how they hold new content: most of their methods are the same. */
export const BYTE_TYPES = [
  { type: bytesType, wrap: (bytes: Uint8Array): ByteString => new PyBytes(bytes) },
  { type: bytearrayType, wrap: (bytes: Uint8Array): ByteString => new PyByteArray(bytes) },
] as const;

/** What has bytes; undefined for all other values. */
export function asBytes(value: Value): Uint8Array | undefined {
  const hasBytes =
    value instanceof PyBytes || value instanceof PyBuffer || value instanceof PyMemoryView;
  return hasBytes ? value.bytes : undefined;
}

/** The bytes of an argument. */
export function bytesArgument(value: Value): Uint8Array {
  const bytes = asBytes(value);
  if (bytes !== undefined) return bytes;
  throw new Raise("TypeError", `a bytes-like object is required, not '${typeName(value)}'`);
}

/** The same where None means that nothing is given. */
export const optionalBytes = (value: Value): Uint8Array | undefined =>
  value === null ? undefined : bytesArgument(value);

/** Goes on with the bytes that the ints of an iterable are; `word` is how an error names one. */
export function withByteItems(
  vm: VM,
  iterable: Value,
  word: "byte" | "bytes",
  next: (bytes: Uint8Array) => Value | undefined,
): Value | undefined {
  const bytes: number[] = [];
  const take = (item: Value): Value | undefined => {
    const done = withIndex(vm, item, (_vm, whole) => {
      bytes.push(byteOf(whole, word));
      return null;
    });
    return done === null ? undefined : done;
  };
  return chain(
    vm,
    () => iterate(vm, iterable),
    (_vm, iterator) =>
      drain(
        vm,
        iterator,
        (_again, item) => take(item),
        () => next(Uint8Array.from(bytes)),
      ),
  );
}

/** Goes on with an int as one byte. */
export function withByte(
  vm: VM,
  value: Value,
  next: (byte: number) => Value | undefined,
): Value | undefined {
  return withIndex(vm, value, (_vm, whole: PyInt) => next(byteOf(whole)));
}
