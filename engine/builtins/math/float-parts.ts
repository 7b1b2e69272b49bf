import { powerOrInfinity } from "../../objects/float-power.ts";
import { exactParts, nearestScaled } from "../../objects/float-ratio.ts";
import { Raise } from "../../objects/raise.ts";

const BITS = new DataView(new ArrayBuffer(8));

/** The fraction from 0.5 up to 1 and the exponent of 2 it is multiplied with. */
export function frexp(x: number): readonly [fraction: number, exponent: number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  BITS.setFloat64(0, x);
  const stored = (BITS.getUint16(0) >> 4) & 0x7ff;
  if (stored === 0) {
    const [fraction, exponent] = frexp(x * 2 ** 54);
    return [fraction, exponent - 54];
  }
  const exponent = stored - 1022;
  return [x / 2 ** Math.min(exponent, 1000) / 2 ** Math.max(0, exponent - 1000), exponent];
}

/** `x * 2 ** exponent`, in steps that do not round twice. */
export function ldexp(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const [fraction, own] = frexp(x);
  const sum = own + exponent;
  if (sum > 1024) throw new Raise("OverflowError", "math range error");
  if (sum < -1100) return 0 * x;
  if (sum > 1000) return fraction * 2 ** 1000 * 2 ** (sum - 1000);
  return sum < -1000 ? fraction * 2 ** (sum + 100) * 2 ** -100 : fraction * 2 ** sum;
}

/** The next float from `x` towards `y`. */
export function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  BITS.setFloat64(0, x);
  const away = x < y === x > 0;
  BITS.setBigUint64(0, BITS.getBigUint64(0) + (away ? 1n : -1n));
  return BITS.getFloat64(0);
}

/** The float so many steps from `x` towards `y`, but not beyond it. */
export function nextAfterSteps(x: number, y: number, steps: bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (steps === 0n) return x;
  const [from, to] = [rank(x), rank(y)];
  const way = to > from ? to - from : from - to;
  if (steps >= way) return y;
  return ranked(to > from ? from + steps : from - steps);
}

/** Floats in their order, as whole numbers without gaps. */
function rank(x: number): bigint {
  BITS.setFloat64(0, Math.abs(x));
  const size = BITS.getBigUint64(0);
  return x < 0 ? -size : size;
}

function ranked(place: bigint): number {
  BITS.setBigUint64(0, place < 0n ? -place : place);
  return place < 0n ? -BITS.getFloat64(0) : BITS.getFloat64(0);
}

/** `x * y + z`, rounded once. */
export function fusedMultiplyAdd(x: number, y: number, z: number): number {
  const plain = x * y + z;
  if (![x, y, z].every(Number.isFinite) || x === 0 || y === 0) return plain;
  const [a, b, c] = [exactParts(x), exactParts(y), exactParts(z)];
  const exponent = Math.min(a.exponent + b.exponent, c.exponent);
  const product = (a.mantissa * b.mantissa) << BigInt(a.exponent + b.exponent - exponent);
  const sum = product + (c.mantissa << BigInt(c.exponent - exponent));
  return sum === 0n ? plain : nearestScaled(sum, exponent);
}

/** The distance to the next larger float of the same sign. */
export function ulp(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(size)) return size;
  const next = nextAfter(size, Infinity);
  return next === Infinity ? size - nextAfter(size, 0) : next - size;
}

/** IEEE 754 remainder: `x - n * y` for the whole `n` nearest to `x / y`, ties to even. */
export function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (Math.abs(x) === Infinity || y === 0) throw new Raise("ValueError", "math domain error");
  if (Math.abs(y) === Infinity) return x;
  const [size, step] = [Math.abs(x), Math.abs(y)];
  const rest = size % step;
  const other = step - rest;
  const nearest =
    rest < other ? rest : rest > other ? -other : rest - 2 * ((0.5 * (size - rest)) % step);
  return x < 0 || Object.is(x, -0) ? -nearest : nearest;
}

export function fmod(x: number, y: number): number {
  const result = x % y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) {
    throw new Raise("ValueError", "math domain error");
  }
  return result;
}

/** Modules/mathmodule.c, math_pow: as C has it, but with exceptions. */
export function mathPower(x: number, y: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return powerOrInfinity(x, y);
  if (x === 0 && y < 0) throw new Raise("ValueError", "math domain error");
  if (x < 0 && !Number.isInteger(y)) throw new Raise("ValueError", "math domain error");
  const result = powerOrInfinity(x, y);
  if (!Number.isFinite(result)) throw new Raise("OverflowError", "math range error");
  return result;
}
