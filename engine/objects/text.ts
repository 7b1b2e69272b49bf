import type { PyInt } from "./int.ts";

/*
 * A str is a JS string, but its characters are code points: all indexes here count those. A string
 * without surrogates, which is nearly every one, is indexed as it stands.
 */

const SURROGATE = /[\ud800-\udfff]/;

/** Looking through a shorter text costs nothing. */
const LONG = 64;
const KEPT = 4;

/** A long text with its characters; none if it is simple. */
interface Looked {
  readonly text: string;
  readonly characters: readonly string[] | undefined;
}

/** The long texts that were looked through last: a program that indexes one does so again and again. */
const recent: Looked[] = [];

/** The characters of a text that is not simple. */
function unlikeUnits(text: string): readonly string[] | undefined {
  if (text.length < LONG) return SURROGATE.test(text) ? Array.from(text) : undefined;
  const known = recent.find((each) => each.text === text);
  if (known !== undefined) return known.characters;
  const characters = SURROGATE.test(text) ? Array.from(text) : undefined;
  recent.unshift({ text, characters });
  recent.length = Math.min(recent.length, KEPT);
  return characters;
}

/** Whether code points and UTF-16 units are the same thing in this text. */
export const isSimple = (text: string): boolean => unlikeUnits(text) === undefined;

/** The characters, each a string of one code point. */
export const charsOf = (text: string): readonly string[] => unlikeUnits(text) ?? text.split("");

/** `len(text)` */
export const textLength = (text: string): number => (unlikeUnits(text) ?? text).length;

/** `text[index]`, with negative indexes from the end; undefined when out of range. */
export const charAt = (text: string, index: PyInt): string | undefined =>
  (unlikeUnits(text) ?? text).at(Number(index));

/** The characters from `start` to before `end`, both within the text. */
export function sliceText(text: string, start: number, end: number): string {
  if (end <= start) return "";
  return unlikeUnits(text)?.slice(start, end).join("") ?? text.slice(start, end);
}

/** `length` characters from `start` on, `step` apart, as `slice.indices` gives them. */
export function stepText(text: string, start: number, step: number, length: number): string {
  if (step === 1) return sliceText(text, start, start + length);
  const chars = charsOf(text);
  let result = "";
  for (let count = 0; count < length; count += 1) result += chars[start + count * step] ?? "";
  return result;
}

/** How many code points stand before a place counted in UTF-16 units. */
export function codePointIndex(text: string, unitIndex: number): number {
  return textLength(text.slice(0, unitIndex));
}

/** Negative, zero or positive, in the order of code points, which is not the one of UTF-16. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (isSimple(a) && isSimple(b)) return a < b ? -1 : 1;
  const [left, right] = [charsOf(a), charsOf(b)];
  const differs = left.findIndex((char, index) => char !== right[index]);
  if (differs < 0) return -1;
  return (left[differs]?.codePointAt(0) ?? -1) < (right[differs]?.codePointAt(0) ?? -1) ? -1 : 1;
}

/** `sep.join(parts)` */
export function joinText(separator: string, parts: readonly string[]): string {
  return parts.join(separator);
}

/** `text * count` */
export function repeatText(text: string, count: PyInt): string {
  return count > 0 ? text.repeat(Number(count)) : "";
}
