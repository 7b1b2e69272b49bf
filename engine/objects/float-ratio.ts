import { bitLengthBig } from "./int-bits.ts";

/** The least exponent of a power of two that a float can hold: one below it, everything is lost. */
const LEAST_EXPONENT = -1074;
const MANTISSA_BITS = 53;

/** A finite float as `mantissa * 2 ** exponent`, exactly; the mantissa carries the sign. */
export function exactParts(value: number): {
  readonly mantissa: bigint;
  readonly exponent: number;
} {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  const size = biased === 0 ? fraction : fraction | (1n << 52n);
  return {
    mantissa: bits >> 63n ? -size : size,
    exponent: Math.max(biased, 1) - 1075,
  };
}

/** The float nearest to `numerator / denominator` (positive), ties to even; Infinity if none is. */
export function nearestFloat(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n) return -nearestFloat(-numerator, denominator);
  if (numerator === 0n) return 0;
  const magnitude = bitLengthBig(numerator) - bitLengthBig(denominator);
  if (magnitude > 1024) return Number.POSITIVE_INFINITY;
  // One quotient bit more than a float can hold, and a sticky bit for all that follow.
  const exponent = Math.max(magnitude - MANTISSA_BITS - 2, LEAST_EXPONENT - 2);
  return scale(roundBits(shiftedQuotient(numerator, denominator, exponent), exponent));
}

/** `numerator / denominator / 2 ** exponent`, with the lowest bit set when it is not whole. */
function shiftedQuotient(numerator: bigint, denominator: bigint, exponent: number): bigint {
  const top = exponent < 0 ? numerator << BigInt(-exponent) : numerator;
  const bottom = exponent > 0 ? denominator << BigInt(exponent) : denominator;
  const quotient = top / bottom;
  return quotient * bottom === top ? quotient : quotient | 1n;
}

interface Rounded {
  readonly mantissa: number;
  readonly exponent: number;
}

function roundBits(value: bigint, exponent: number): Rounded {
  const surplus = Math.max(bitLengthBig(value) - MANTISSA_BITS, LEAST_EXPONENT - exponent);
  const kept = value >> BigInt(surplus);
  const rest = value - (kept << BigInt(surplus));
  const half = 1n << BigInt(surplus - 1);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  return { mantissa: Number(up ? kept + 1n : kept), exponent: exponent + surplus };
}

/** In two factors, because 2 ** -1074 and 2 ** 1024 are at the rim of what a power yields. */
function scale({ mantissa, exponent }: Rounded): number {
  const half = exponent >> 1;
  return mantissa * 2 ** half * 2 ** (exponent - half);
}

/** `mantissa * 2 ** exponent` as the nearest float. */
export function nearestScaled(mantissa: bigint, exponent: number): number {
  return exponent < 0
    ? nearestFloat(mantissa, 1n << BigInt(-exponent))
    : nearestFloat(mantissa << BigInt(exponent), 1n);
}
