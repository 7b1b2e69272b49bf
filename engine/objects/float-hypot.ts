import { exactParts, nearestScaled } from "./float-ratio.ts";
import { bitLengthBig } from "./int-bits.ts";

/** Bits of the root that are computed: a float's, some to spare, and a sticky one for the rest. */
const ROOT_BITS = 64;

/** The float nearest to the square root of `x * x + y * y`; hosts differ in the last bit. */
export function hypot(x: number, y: number): number {
  if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return Infinity;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === 0 || y === 0) return Math.abs(x + y);
  const [a, b] = [exactParts(x), exactParts(y)];
  const exponent = Math.min(a.exponent, b.exponent);
  const first = a.mantissa << BigInt(a.exponent - exponent);
  const second = b.mantissa << BigInt(b.exponent - exponent);
  return nearestRoot(first * first + second * second, exponent);
}

/** The square root of a whole number, times `2 ** exponent`. */
function nearestRoot(square: bigint, exponent: number): number {
  const places = Math.max(0, ROOT_BITS - (bitLengthBig(square) >> 1));
  const scaled = square << BigInt(2 * places);
  const root = squareRoot(scaled);
  const sticky = root * root === scaled ? 0n : 1n;
  return nearestScaled(2n * root + sticky, exponent - places - 1);
}

/** The whole part of a square root, by Newton's method from above. */
function squareRoot(square: bigint): bigint {
  let root = 1n << BigInt((bitLengthBig(square) + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
