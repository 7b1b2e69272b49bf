import { nearestPower } from "./exact-power.ts";
import { Raise } from "./raise.ts";

/**
 * `a ** b` of floats (Objects/floatobject.c, float_pow). Undefined when the result is complex: a
 * negative base with a broken exponent; `power` in complex.ts has it.
 */
export function powerFloats(a: number, b: number): number | undefined {
  if (a === 0 && b < 0 && b !== -Infinity) {
    throw new Raise("ZeroDivisionError", "zero to a negative power");
  }
  if (a < 0 && a !== -Infinity && Number.isFinite(b) && !Number.isInteger(b)) return undefined;
  const result = powerOrInfinity(a, b);
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) throw rangeError();
  return result;
}

/** `pow(a, b)` of C: no exceptions, and one to any power is one, where JavaScript may say NaN. */
export function powerOrInfinity(a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) {
    return a === 1 || (a === -1 && !Number.isNaN(b)) ? 1 : a ** b;
  }
  if (a === 0 && b < 0) return a ** b;
  const size = powerOfSize(Math.abs(a), b);
  return isOdd(b) && (a < 0 || Object.is(a, -0)) ? -size : size;
}

/** Only what one rounding does not settle goes the long way. */
function powerOfSize(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (base === 0) return 0;
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === 0.5) return Math.sqrt(base);
  return exponent === -1 ? 1 / base : nearestPower(base, exponent);
}

function isOdd(value: number): boolean {
  return Math.abs(value % 2) === 1;
}

/** As on Linux: CPython passes errno and the words of the C library. */
export function rangeError(): Raise {
  return new Raise("OverflowError", "(34, 'Numerical result out of range')");
}
