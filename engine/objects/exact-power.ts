import { exactParts, nearestScaled } from "./float-ratio.ts";

/*
 * Powers to the last bit. `Math.pow` is off by one bit now and then, and not by the same one in
 * every browser; so logarithm and exponential are summed here in binary fixed point.
 */

/** Bits after the point: enough for a base next to one and an exponent next to 2 ** 63. */
const PLACES = 192;
const POINT = BigInt(PLACES);
const ONE = 1n << POINT;
const LN2 = 2n * inverseTanh(ONE / 3n);

/** Beyond these natural exponents a float overflows, or vanishes. */
const MOST = 710;
const LEAST = -746;

/** Bits that are kept of a result: it snaps to a number that is exact or lies just between two floats. */
const KEPT_BITS = 110;

/** The float nearest to `base ** exponent`, for a finite base > 0 and a finite exponent. */
export function nearestPower(base: number, exponent: number): number {
  const estimate = exponent * Math.log(base);
  if (estimate > MOST) return Number.POSITIVE_INFINITY;
  if (estimate < LEAST) return 0;
  const { mantissa, exponent: shift } = exactParts(exponent);
  return exponential(shiftLeft(mantissa * logarithm(base), shift));
}

/** Natural logarithm: of the power of two, and of what is left of it, between 2/3 and 4/3. */
function logarithm(value: number): bigint {
  const { mantissa, exponent } = exactParts(value);
  const twos = mantissa.toString(2).length;
  const above = 3n * mantissa > 1n << BigInt(twos + 1);
  const scale = above ? twos : twos - 1;
  const unit = 1n << BigInt(scale);
  const half = inverseTanh(((mantissa - unit) << POINT) / (mantissa + unit));
  return 2n * half + BigInt(exponent + scale) * LN2;
}

/** artanh z = z + z³/3 + z⁵/5 + … */
function inverseTanh(z: bigint): bigint {
  const square = (z * z) >> POINT;
  let sum = 0n;
  let power = z;
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> POINT;
  }
  return sum;
}

/** e to a fixed-point number, as the nearest float. */
function exponential(value: bigint): number {
  const twos = value / LN2;
  const series = exponentialSeries(value - twos * LN2);
  const surplus = BigInt(PLACES - KEPT_BITS);
  const kept = (series + (1n << (surplus - 1n))) >> surplus;
  return nearestScaled(kept, Number(twos) - KEPT_BITS);
}

/** 1 + x + x²/2! + x³/3! + … */
function exponentialSeries(value: bigint): bigint {
  let sum = ONE;
  let term = ONE;
  for (let index = 1n; term !== 0n && term !== -1n; index += 1n) {
    term = ((term * value) >> POINT) / index;
    sum += term;
  }
  return sum;
}

function shiftLeft(value: bigint, places: number): bigint {
  return places < 0 ? value >> BigInt(-places) : value << BigInt(places);
}

/** The float nearest to e to the power of a finite number. */
export function nearestExponential(x: number): number {
  if (x > MOST) return Number.POSITIVE_INFINITY;
  if (x < LEAST) return 0;
  const { mantissa, exponent } = exactParts(x);
  return exponential(shiftLeft(mantissa, exponent + PLACES));
}

/** The float nearest to the natural logarithm of a finite number above zero. */
export function nearestLogarithm(x: number): number {
  return nearestScaled(logarithm(x), -PLACES);
}

/** The float nearest to the binary logarithm of a finite number above zero. */
export function nearestBinaryLogarithm(x: number): number {
  return nearestScaled((logarithm(x) << POINT) / LN2, -PLACES);
}
