import { normalise, type PyInt } from "./int.ts";
import { Raise } from "./raise.ts";

/**
 * No int of ours is shifted or raised beyond this many bits: CPython would go on, but a page would
 * stand still for minutes.
 */
export const MOST_BITS = 2 ** 26;

const LONGEST_SHIFT = 2n ** 63n;

export function leftShift(a: PyInt, count: PyInt): PyInt {
  checkShift(count);
  if (a === 0) return 0;
  if (typeof a === "number" && count < 53) {
    const shifted = a * 2 ** Number(count);
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  if (count >= LONGEST_SHIFT) throw new Raise("OverflowError", "too many digits in integer");
  if (count > MOST_BITS) throw new Raise("MemoryError");
  return normalise(BigInt(a) << BigInt(count));
}

export function rightShift(a: PyInt, count: PyInt): PyInt {
  checkShift(count);
  if (typeof a === "number") {
    return count < 53 ? Math.floor(a / 2 ** Number(count)) : a < 0 ? -1 : 0;
  }
  return count >= LONGEST_SHIFT ? (a < 0n ? -1 : 0) : normalise(a >> BigInt(count));
}

function checkShift(count: PyInt): void {
  if (count < 0) throw new Raise("ValueError", "negative shift count");
}

export function bitAnd(a: PyInt, b: PyInt): PyInt {
  return isInt32(a) && isInt32(b) ? a & b : normalise(BigInt(a) & BigInt(b));
}

export function bitOr(a: PyInt, b: PyInt): PyInt {
  return isInt32(a) && isInt32(b) ? a | b : normalise(BigInt(a) | BigInt(b));
}

export function bitXor(a: PyInt, b: PyInt): PyInt {
  return isInt32(a) && isInt32(b) ? a ^ b : normalise(BigInt(a) ^ BigInt(b));
}

export function invert(a: PyInt): PyInt {
  return isInt32(a) ? ~a : normalise(~BigInt(a));
}

function isInt32(a: PyInt): a is number {
  return typeof a === "number" && (a | 0) === a;
}

/** `int.bit_length`: the bits of the absolute value. */
export function bitLength(a: PyInt): number {
  if (isInt32(a)) return 32 - Math.clz32(Math.abs(a));
  return bitLengthBig(BigInt(a));
}

export function bitLengthBig(a: bigint): number {
  const hex = (a < 0n ? -a : a).toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex.charAt(0), 16)) + 28;
}

/** `int.bit_count`: the ones in the absolute value. */
export function bitCount(a: PyInt): number {
  let count = 0;
  for (const digit of BigInt(a).toString(2)) if (digit === "1") count += 1;
  return count;
}
