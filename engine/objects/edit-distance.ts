import { encodeText } from "./encode.ts";

/** What it costs to change a name into another. Python/suggestions.c */
const MOVE = 2;
const CASE = 1;

/** Longer texts are not compared. */
const LONGEST = 40;

type Bytes = readonly number[];

function substitution(a: number, b: number): number {
  if (a === b) return 0;
  if ((a & 31) !== (b & 31)) return MOVE;
  return lower(a) === lower(b) ? CASE : MOVE;
}

const lower = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

/** The distance of two names, or something above `most`. `levenshtein_distance` */
export function editDistance(first: Bytes, second: Bytes, most: number): number {
  const [a, b] = trimmed(first, second);
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE;
  if (a.length > LONGEST || b.length > LONGEST) return most + 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if ((long.length - short.length) * MOVE > most) return most + 1;
  return byRows(short, long, most);
}

/** Without what both begin and end with. */
function trimmed(a: Bytes, b: Bytes): readonly [Bytes, Bytes] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const least = Math.min(a.length, b.length) - start;
  while (end < least && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** One row of the matrix after the other, in place. */
function byRows(a: Bytes, b: Bytes, most: number): number {
  const row = a.map((_byte, index) => (index + 1) * MOVE);
  let result = 0;
  for (const [column, byte] of b.entries()) {
    let distance = column * MOVE;
    result = distance;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, other] of a.entries()) {
      const substitute = distance + substitution(byte, other);
      distance = row[index] ?? 0;
      result = Math.min(Math.min(result, distance) + MOVE, substitute);
      row[index] = result;
      least = Math.min(least, result);
    }
    if (least > most) return most + 1;
  }
  return result;
}

/** So many names are looked through. */
const MOST_NAMES = 750;

/** The name that was probably meant; undefined if none is near enough. `_Py_CalculateSuggestions` */
export function nearestName(names: readonly string[], wrong: string): string | undefined {
  if (names.length >= MOST_NAMES) return undefined;
  const bytes = utf8(wrong);
  let nearest: string | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name === wrong) continue;
    const other = utf8(name);
    const third = Math.trunc(((bytes.length + other.length + 3) * MOVE) / 6);
    const most = Math.min(third, best - 1);
    const distance = editDistance(bytes, other, most);
    if (distance > most) continue;
    nearest = name;
    best = distance;
  }
  return nearest;
}

/** What is added to the refusal of a keyword: `. Did you mean 'x'?`, or nothing. */
export function meantKeyword(names: readonly string[], wrong: string): string {
  const meant = nearestName(names, wrong);
  return meant === undefined ? "" : `. Did you mean '${meant}'?`;
}

const utf8 = (text: string): Bytes => Array.from(encodeText(text, "utf-8", "replace"));
