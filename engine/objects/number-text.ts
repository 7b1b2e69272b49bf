import { decimalValue, isDecimalChar, isSpaceChar } from "./unicode.ts";

/**
 * The form in which int(), float() and complex() read a text: no white space around it, digits of
 * all scripts as ASCII, anything else foreign as "?". Of ASCII, U+001C to U+001F are not white here.
 * Objects/unicodeobject.c, _PyUnicode_TransformDecimalAndSpaceToASCII
 */
export function plainNumberText(text: string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, plainChar).replace(/^[\t-\r ]+|[\t-\r ]+$/g, "");
}

function plainChar(char: string): string {
  if (isSpaceChar(char)) return " ";
  return isDecimalChar(char) ? String(decimalValue(char)) : "?";
}

/** Digits that may be grouped with single underscores, for use in a regular expression. */
export const DIGITS = "[0-9]+(?:_[0-9]+)*";

/** A decimal number without a sign, as float() and complex() read it. */
export const DECIMAL = `(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?`;

/** The number that a text of that form means; also "inf", "infinity" and "nan" with a sign. */
export function decimalToNumber(plain: string): number {
  const lower = plain.toLowerCase();
  if (lower.endsWith("nan")) return Number.NaN;
  if (/inf(inity)?$/.test(lower)) return lower.startsWith("-") ? -Infinity : Infinity;
  return Number(lower.replaceAll("_", ""));
}
