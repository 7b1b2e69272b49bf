import { PyFloat } from "./float.ts";
import { powerFloats } from "./float-power.ts";
import { floorDivideBig, moduloBig, normalise, type PyInt, withinMemory } from "./int.ts";
import { bitLength, MOST_BITS } from "./int-bits.ts";
import { toFloat } from "./int-float.ts";
import { Raise } from "./raise.ts";

/** Objects/longobject.c, long_pow: a negative exponent makes it a power of floats. */
export function power(base: PyInt, exponent: PyInt): PyInt | PyFloat {
  if (exponent < 0) return floatPower(base, exponent);
  if (base === 0 || base === 1) return exponent === 0 ? 1 : base;
  if (base === -1) return isOdd(exponent) ? -1 : 1;
  return smallPower(base, exponent) ?? bigPower(base, exponent);
}

/** An int base has no complex power: the exponent is whole, too. */
function floatPower(base: PyInt, exponent: PyInt): PyFloat {
  return new PyFloat(powerFloats(toFloat(base), toFloat(exponent)) ?? Number.NaN);
}

/** By repeated squaring as long as every number on the way is exact, otherwise undefined. */
function smallPower(base: PyInt, exponent: PyInt): number | undefined {
  if (typeof base !== "number" || exponent > 53) return undefined;
  let result = 1;
  let square = base;
  for (let rest = Number(exponent); ; square *= square) {
    if (rest % 2 === 1) result *= square;
    if (!Number.isSafeInteger(result)) return undefined;
    rest = Math.floor(rest / 2);
    if (rest === 0) return result;
    if (!Number.isSafeInteger(square)) return undefined;
  }
}

function bigPower(base: PyInt, exponent: PyInt): PyInt {
  if (exponent > MOST_BITS || (bitLength(base) - 1) * Number(exponent) > MOST_BITS) {
    throw new Raise("MemoryError");
  }
  return withinMemory(() => BigInt(base) ** BigInt(exponent));
}

function isOdd(a: PyInt): boolean {
  return typeof a === "number" ? a % 2 !== 0 : (a & 1n) === 1n;
}

/** `pow(base, exponent, modulus)`; a negative exponent asks for the inverse. */
export function powerModulo(base: PyInt, exponent: PyInt, modulus: PyInt): PyInt {
  if (modulus === 0) throw new Raise("ValueError", "pow() 3rd argument cannot be 0");
  const positive = modulus < 0 ? -BigInt(modulus) : BigInt(modulus);
  const start = exponent < 0 ? inverse(BigInt(base), positive) : moduloBig(BigInt(base), positive);
  const result = squareAndMultiply(
    start,
    exponent < 0 ? -BigInt(exponent) : BigInt(exponent),
    positive,
  );
  return normalise(modulus < 0 && result !== 0n ? result - positive : result);
}

function squareAndMultiply(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b] = [moduloBig(value, modulus), modulus];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const quotient = floorDivideBig(a, b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a === 1n) return moduloBig(x, modulus);
  throw new Raise("ValueError", "base is not invertible for the given modulus");
}
