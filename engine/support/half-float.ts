/** Floats of 16 bits: IEEE 754 binary16. */

const EXPONENT_BIAS = 15;
const FRACTION = 1024;

/** The bits of the nearest one, ties to even; undefined if the number is too large. */
export function halfBits(number: number): number | undefined {
  const sign = number < 0 || Object.is(number, -0) ? 0x8000 : 0;
  const size = Math.abs(number);
  if (Number.isNaN(number)) return sign | 0x7e00;
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  const exponent = Math.max(exponentOf(size), 1 - EXPONENT_BIAS);
  // In units of the last place, so that a carry out of the fraction raises the exponent by itself.
  const units = evenRound((size / 2 ** exponent) * FRACTION);
  const bits = (exponent + EXPONENT_BIAS - 1) * FRACTION + units;
  return bits >= 0x7c00 ? undefined : sign | bits;
}

function exponentOf(size: number): number {
  if (size === 0) return Number.NEGATIVE_INFINITY;
  const guess = Math.floor(Math.log2(size));
  return 2 ** guess > size ? guess - 1 : guess;
}

function evenRound(number: number): number {
  const low = Math.floor(number);
  const rest = number - low;
  if (rest !== 0.5) return rest < 0.5 ? low : low + 1;
  return low % 2 === 0 ? low : low + 1;
}

export function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return (sign * fraction) / FRACTION / 2 ** (EXPONENT_BIAS - 1);
  return sign * (1 + fraction / FRACTION) * 2 ** (exponent - EXPONENT_BIAS);
}
