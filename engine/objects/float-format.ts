import {
  type Digits,
  digitsAfterPoint,
  shortestDigits,
  significantDigits,
} from "./float-digits.ts";
import { exponentDigits, plainDigits } from "./float-text.ts";

/** How a float is written: Python/pystrtod.c, format_float_short */
export interface FloatStyle {
  /** Exponent, fixed, general, or the shortest that reads back. Capitals make a capital E and INF. */
  readonly code: "e" | "f" | "g" | "r" | "E" | "F" | "G";
  readonly precision: number;
  /** `#`: a point even without digits behind it, and no zeros stripped. */
  readonly alternate?: boolean;
  /** ".0" where there would be neither point nor exponent. */
  readonly pointZero?: boolean;
  /** No sign when nothing but zeros is left. */
  readonly noNegativeZero?: boolean;
}

/** The text of any float in that style, with a sign only when it is negative. */
export function formatDouble(value: number, style: FloatStyle): string {
  const text = sizeText(Math.abs(value), style);
  const negative = value < 0 || Object.is(value, -0);
  const signed = negative && !(style.noNegativeZero && isZeroText(text));
  const result = signed ? `-${text}` : text;
  return style.code === style.code.toUpperCase() ? result.toUpperCase() : result;
}

/** Whether the mantissa has only zeros. */
function isZeroText(text: string): boolean {
  return /^[0.]+(?:e.*)?$/.test(text);
}

function sizeText(size: number, style: FloatStyle): string {
  if (!Number.isFinite(size)) return Number.isNaN(size) ? "nan" : "inf";
  switch (style.code) {
    case "e":
    case "E":
      return exponentText(size, style);
    case "f":
    case "F":
      return withPoint(fixedText(size, style.precision), style);
    case "g":
    case "G":
      return generalText(size, style);
    default:
      return shortText(size, style);
  }
}

/** Behind so many digits, every float has only zeros. */
const MOST_SIGNIFICANT = 800;
const MOST_PLACES = 1100;

function exponentText(size: number, style: FloatStyle): string {
  const exact = significantDigits(size, Math.min(style.precision + 1, MOST_SIGNIFICANT));
  const digits = exact.digits.padEnd(style.precision + 1, "0");
  return withPoint(exponentDigits({ digits, point: exact.point }), style);
}

function fixedText(size: number, precision: number): string {
  const { digits, point } = digitsAfterPoint(size, Math.min(precision, MOST_PLACES));
  const zeros = "0".repeat(Math.max(0, precision - MOST_PLACES));
  return plainDigits({ digits: digits + zeros, point });
}

/** With an exponent where the number has more digits before its point than the precision allows. */
function generalText(size: number, style: FloatStyle): string {
  const precision = Math.max(1, style.precision);
  const exact = significantDigits(size, Math.min(precision, MOST_SIGNIFICANT));
  const digits = style.alternate
    ? exact.digits.padEnd(precision, "0")
    : exact.digits.replace(/(?<=.)0+$/, "");
  const most = style.pointZero ? precision - 1 : precision;
  return eitherText({ digits, point: exact.point }, most, style);
}

function shortText(size: number, style: FloatStyle): string {
  return eitherText(shortestDigits(size), 16, style);
}

function eitherText(digits: Digits, most: number, style: FloatStyle): string {
  if (digits.point <= -4 || digits.point > most) return withPoint(exponentDigits(digits), style);
  const text = plainDigits(digits);
  return style.pointZero && !text.includes(".") ? `${text}.0` : withPoint(text, style);
}

function withPoint(text: string, { alternate }: FloatStyle): string {
  return alternate && !text.includes(".") ? text.replace(/^\d+/, "$&.") : text;
}
