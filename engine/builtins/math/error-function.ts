import { exactParts } from "../../objects/float-ratio.ts";
import { trueDivide } from "../../objects/int-float.ts";
import { wholeRoot } from "./integer-functions.ts";

/** From here on `erf` is 1, to the last bit. */
const ALL_OF_IT = 6;
/** From here on `erfc` is smaller than any float. */
const NOTHING_LEFT = 27.5;

/** The error function, the float that is nearest to it. */
export function erf(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  if (Math.abs(x) >= ALL_OF_IT) return Math.sign(x);
  const { value, one } = errorFunction(x);
  return trueDivide(value, one);
}

/** 1 - erf(x), which has all its digits where that is next to nothing. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x >= NOTHING_LEFT) return 0;
  if (x <= -ALL_OF_IT) return 2;
  const { value, one } = errorFunction(x);
  return trueDivide(one - value, one);
}

/**
 * erf(x) = 2/√π · Σ (-1)^n x^(2n+1) / (n! (2n+1)), in whole numbers of which `one` is 1: with so many
 * bits that neither what the large terms take from each other nor a small result costs digits.
 */
function errorFunction(x: number): { readonly value: bigint; readonly one: bigint } {
  const { mantissa, exponent } = exactParts(x);
  const bits = BigInt(128 + 3 * Math.ceil(x * x) + Math.max(0, -exponent));
  const start = mantissa << (bits + BigInt(exponent));
  const square = (start * start) >> bits;
  let term = start;
  let sum = start;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    term = -((term * square) >> bits) / n;
    sum += term / (2n * n + 1n);
  }
  const rootOfPi = BigInt(wholeRoot(pi(bits) << bits));
  return { value: ((2n * sum) << bits) / rootOfPi, one: 1n << bits };
}

/** π = 16 arctan(1/5) - 4 arctan(1/239), Machin's formula. */
function pi(bits: bigint): bigint {
  const one = 1n << (bits + 8n);
  return (16n * arctanOfInverse(5n, one) - 4n * arctanOfInverse(239n, one)) >> 8n;
}

function arctanOfInverse(n: bigint, one: bigint): bigint {
  let power = one / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power = -power / (n * n);
    sum += power / k;
  }
  return sum;
}
