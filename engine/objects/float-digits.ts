import { exactParts } from "./float-ratio.ts";

/** Decimal digits and where the point goes: 314 with point 1 is 3.14, with point -1 is 0.0314. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** The fewest digits that read back as the same float (dtoa mode 0). Takes a finite float >= 0. */
export function shortestDigits(size: number): Digits {
  return mantissaAndExponent(size.toExponential());
}

function mantissaAndExponent(text: string): Digits {
  const [mantissa = "", exponent = ""] = text.split("e");
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/** Exactly `places` digits after the point, ties to even (dtoa mode 3); a negative number cuts before it. */
export function digitsAfterPoint(size: number, places: number): Digits {
  const easy = places >= 0 && places <= MOST_EASY && size < 1e21 && !mayBeTie(size, places);
  const fixed = easy ? size.toFixed(places).replace(".", "") : scaledToInt(size, places).toString();
  const digits = fixed.replace(/^0+(?=.)/, "");
  return { digits, point: digits === "0" ? 1 - places : digits.length - places };
}

/** Exactly `count` digits in all, ties to even (dtoa mode 2). */
export function significantDigits(size: number, count: number): Digits {
  if (size === 0) return { digits: "0".repeat(count), point: 1 };
  const point = shortestDigits(size).point;
  const easy = count <= MOST_EASY && !mayBeTie(size, count + 1 - point);
  if (easy) return mantissaAndExponent(size.toExponential(count - 1));
  return (
    fitDigits(size, count, point) ?? fitDigits(size, count, point - 1) ?? { digits: "", point }
  );
}

/** As many digits as the host writes out; it is exact, but rounds ties up. */
const MOST_EASY = 100;

/** A float that ends in a 5 behind so many places is a whole number of halves of their power of two. */
function mayBeTie(size: number, places: number): boolean {
  return Number.isInteger(size * 2 ** (places + 1));
}

/**
 * The shortest form of 9.99...e22 is 1e23, so its point may be one too high: then a digit is
 * missing here. Rounding up to a power of ten gives one too many, which is a zero.
 */
function fitDigits(size: number, count: number, point: number): Digits | undefined {
  const digits = scaledToInt(size, count - point).toString();
  if (digits.length < count) return undefined;
  return { digits: digits.slice(0, count), point: point + digits.length - count };
}

/** `size * 10 ** power` as the nearest int, ties to even. */
function scaledToInt(size: number, power: number): bigint {
  const { mantissa, exponent } = exactParts(size);
  let [top, bottom] = [mantissa, 1n];
  if (exponent < 0) bottom <<= BigInt(-exponent);
  else top <<= BigInt(exponent);
  if (power < 0) bottom *= 10n ** BigInt(-power);
  else top *= 10n ** BigInt(power);
  return divideToNearest(top, bottom);
}

/** Division of ints >= 0, ties to even. */
export function divideToNearest(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  const twice = (top - quotient * bottom) * 2n;
  const up = twice > bottom || (twice === bottom && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}
