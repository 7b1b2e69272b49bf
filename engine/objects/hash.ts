import type { PyComplex } from "./complex.ts";
import { exactParts } from "./float-ratio.ts";
import { normalise, type PyInt } from "./int.ts";
import { type HashKey, sipHash } from "./sip-hash.ts";
import { isAscii } from "./text-classify.ts";

/*
 * Hashes as CPython has them on a 64-bit machine. A hash is a Python int of 64 bits with sign, so
 * small ones are numbers. -1 is never a hash: it is C's mark of an error.
 */

export type Hash = PyInt;

/** The prime modulo which numbers are hashed: equal numbers of all types have equal hashes. */
const MODULUS = (1n << 61n) - 1n;
const MODULUS_BITS = 61;
const INFINITY_HASH = 314159;
const IMAG_FACTOR = 1000003n;

/** Objects/object.c: a fixed number since 3.12. */
export const HASH_OF_NONE = 0xfca86420;

/** Objects/longobject.c, long_hash; also for bool, as 0 and 1. */
export function hashInt(a: PyInt): Hash {
  if (typeof a === "number") return a === -1 ? -2 : a;
  const rest = (a < 0n ? -a : a) % MODULUS;
  return asHash(a < 0n ? -rest : rest);
}

/** Python/pyhash.c, _Py_HashDouble; a NaN hashes by its identity there, as zero here. */
export function hashFloat(value: number): Hash {
  if (Number.isSafeInteger(value)) return hashInt(value + 0);
  if (Number.isNaN(value)) return 0;
  if (!Number.isFinite(value)) return value > 0 ? INFINITY_HASH : -INFINITY_HASH;
  const { mantissa, exponent } = exactParts(Math.abs(value));
  // 2 ** 61 is one modulo the prime, so the power of two goes round in a circle of 61.
  const turn = ((exponent % MODULUS_BITS) + MODULUS_BITS) % MODULUS_BITS;
  const size = (mantissa << BigInt(turn)) % MODULUS;
  return asHash(value < 0 ? -size : size);
}

/** Objects/complexobject.c, complex_hash */
export function hashComplex(a: PyComplex): Hash {
  return asHash(BigInt(hashFloat(a.real)) + IMAG_FACTOR * BigInt(hashFloat(a.imag)));
}

/** The hash of a str: of its code points in 1, 2 or 4 bytes each, as few as the widest one needs. */
export function hashText(text: string, key: HashKey): Hash {
  return hashBytes(isAscii(text) ? narrowBytes(text) : wideBytes(text), key);
}

function narrowBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

function wideBytes(text: string): Uint8Array {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const widest = points.reduce((a, b) => Math.max(a, b), 0);
  const width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4;
  const bytes = new Uint8Array(points.length * width);
  points.forEach((point, index) => {
    for (let byte = 0; byte < width; byte += 1) bytes[index * width + byte] = point >>> (8 * byte);
  });
  return bytes;
}

/** The hash of bytes; a text of ASCII has the same. */
export function hashBytes(bytes: Uint8Array, key: HashKey): Hash {
  return bytes.length === 0 ? 0 : asHash(sipHash(bytes, key));
}

const PRIME_1 = 11400714785074694791n;
const PRIME_2 = 14029467366897019727n;
const PRIME_5 = 2870177450012600261n;

/** Objects/tupleobject.c, tuple_hash: xxHash over the hashes of the items. */
export function hashTuple(items: readonly Hash[]): Hash {
  let sum = PRIME_5;
  for (const item of items) {
    const mixed = uint64(sum + BigInt(item) * PRIME_2);
    sum = uint64(((mixed << 31n) | (mixed >> 33n)) * PRIME_1);
  }
  sum = uint64(sum + (BigInt(items.length) ^ PRIME_5 ^ 3527539n));
  return sum === uint64(-1n) ? 1546275796 : asHash(sum);
}

/** Objects/setobject.c, frozenset_hash: from the hashes of the members, in any order. */
export function hashFrozenset(members: readonly Hash[]): Hash {
  let sum = uint64(BigInt(members.length + 1) * 1927868237n);
  for (const member of members) sum ^= shuffled(uint64(BigInt(member)));
  sum ^= (sum >> 11n) ^ (sum >> 25n);
  sum = uint64(sum * 69069n + 907133923n);
  return sum === uint64(-1n) ? 590923713 : asHash(sum);
}

function shuffled(hash: bigint): bigint {
  return uint64((hash ^ 89869747n ^ uint64(hash << 16n)) * 3644798167n);
}

function uint64(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/** Any int cut to 64 bits with sign; a hash given by a program's own `__hash__` comes here, too. */
export function asHash(value: bigint): Hash {
  const hash = normalise(BigInt.asIntN(64, value));
  return hash === -1 ? -2 : hash;
}
