import { exactParts, nearestFloat } from "./float-ratio.ts";
import { divisionByZero, normalise, type PyInt } from "./int.ts";
import { Raise } from "./raise.ts";

/** `float(a)`: the nearest float. */
export function toFloat(a: PyInt): number {
  if (typeof a === "number") return a;
  const value = Number(a);
  if (Number.isFinite(value)) return value;
  throw new Raise("OverflowError", "int too large to convert to float");
}

/** `int(value)`: the whole part of a float. */
export function fromFloat(value: number): PyInt {
  const whole = Math.trunc(value) + 0;
  if (Number.isSafeInteger(whole)) return whole;
  if (Number.isFinite(whole)) return normalise(BigInt(whole));
  if (Number.isNaN(value)) throw new Raise("ValueError", "cannot convert float NaN to integer");
  throw new Raise("OverflowError", "cannot convert float infinity to integer");
}

/** `a / b`, correctly rounded whatever the size (Objects/longobject.c, long_true_divide). */
export function trueDivide(a: PyInt, b: PyInt): number {
  if (b === 0) throw divisionByZero();
  if (typeof a === "number" && typeof b === "number") return a / b;
  const sign = a < 0 !== b < 0 ? -1 : 1;
  const quotient = sign * nearestFloat(magnitude(a), magnitude(b));
  if (Number.isFinite(quotient)) return quotient;
  throw new Raise("OverflowError", "integer division result too large for a float");
}

function magnitude(a: PyInt): bigint {
  const value = BigInt(a);
  return value < 0n ? -value : value;
}

/** `float.as_integer_ratio`: lowest terms, positive denominator. */
export function asIntegerRatio(value: number): readonly [numerator: PyInt, denominator: PyInt] {
  if (Number.isNaN(value)) throw new Raise("ValueError", "cannot convert NaN to integer ratio");
  if (!Number.isFinite(value)) {
    throw new Raise("OverflowError", "cannot convert Infinity to integer ratio");
  }
  let { mantissa, exponent } = exactParts(value);
  if (mantissa === 0n) return [0, 1];
  while ((mantissa & 1n) === 0n && exponent < 0) {
    mantissa >>= 1n;
    exponent += 1;
  }
  return exponent < 0
    ? [normalise(mantissa), normalise(1n << BigInt(-exponent))]
    : [normalise(mantissa << BigInt(exponent)), 1];
}
