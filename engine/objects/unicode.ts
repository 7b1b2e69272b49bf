import { ASSIGNED, NUMERIC_IDEOGRAPHS, OTHER_DIGITS } from "./unicode-tables.ts";

/*
 * What CPython knows of a character (Objects/unicodectype.c), from the tables of the host cut back
 * to Unicode 16.0. All functions take a string of one code point.
 */

/** A set of code points, as the bounds at which membership changes. */
type Runs = Uint32Array;

function runs(table: string): Runs {
  let bound = 0;
  return Uint32Array.from(table.split(" "), (delta) => {
    bound += Number.parseInt(delta, 36);
    return bound;
  });
}

/** Inside a run exactly when an odd number of bounds is not above the code point. */
function has(set: Runs, codePoint: number): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

const assigned = runs(ASSIGNED);
const otherDigits = runs(OTHER_DIGITS);
const numericIdeographs = runs(NUMERIC_IDEOGRAPHS);

/** The number of the one character in `char`. */
export function codePointOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** Whether the character exists for CPython 3.14. */
export function isAssigned(char: string): boolean {
  const codePoint = codePointOf(char);
  return codePoint < 0x80 || has(assigned, codePoint);
}

export function isPrintableChar(char: string): boolean {
  return char === " " || (!/[\p{C}\p{Z}]/u.test(char) && isAssigned(char));
}

export function isAlphaChar(char: string): boolean {
  return /\p{L}/u.test(char) && isAssigned(char);
}

export function isDecimalChar(char: string): boolean {
  if (char < "\x80") return char >= "0" && char <= "9";
  return /\p{Nd}/u.test(char) && isAssigned(char);
}

export function isDigitChar(char: string): boolean {
  return isDecimalChar(char) || has(otherDigits, codePointOf(char));
}

export function isNumericChar(char: string): boolean {
  return (/\p{N}/u.test(char) && isAssigned(char)) || has(numericIdeographs, codePointOf(char));
}

export function isUpperChar(char: string): boolean {
  return /\p{Uppercase}/u.test(char) && isAssigned(char);
}

/** U+0295 ceased to be a lower case letter with Unicode 17. */
export function isLowerChar(char: string): boolean {
  return (/\p{Lowercase}/u.test(char) && isAssigned(char)) || char === "\u0295";
}

export function isTitleChar(char: string): boolean {
  return /\p{Lt}/u.test(char) && isAssigned(char);
}

export function isCasedChar(char: string): boolean {
  return isUpperChar(char) || isLowerChar(char) || isTitleChar(char);
}

export function startsIdentifier(char: string): boolean {
  return /[\p{XID_Start}_]/u.test(char) && isAssigned(char);
}

export function continuesIdentifier(char: string): boolean {
  return /\p{XID_Continue}/u.test(char) && isAssigned(char);
}

/** What Python takes for white space. */
export const WHITE_SPACE =
  "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008" +
  "\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

export function isSpaceChar(char: string): boolean {
  return WHITE_SPACE.includes(char);
}

/** The value of a decimal digit of any script, which stand in runs of ten from zero to nine. */
export function decimalValue(char: string): number {
  const codePoint = codePointOf(char);
  if (codePoint < 0x80) return codePoint - 0x30;
  let zero = codePoint;
  while (isDecimalChar(String.fromCodePoint(zero - 1))) zero -= 1;
  return (codePoint - zero) % 10;
}
