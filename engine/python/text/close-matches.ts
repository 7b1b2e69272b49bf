/** How alike two words are: Lib/difflib.py and Python/suggestions.c, for words that are short. */

const MOVE_COST = 2;
const CASE_COST = 1;

function substitutionCost(one: string, other: string): number {
  if (one === other) return 0;
  return one.toLowerCase() === other.toLowerCase() ? CASE_COST : MOVE_COST;
}

/** The Levenshtein distance, in which a change of case counts half. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index * MOVE_COST);
  for (const [index, unit] of [...one].entries()) {
    const next = [(index + 1) * MOVE_COST];
    for (const [column, target] of [...other].entries()) {
      const substituted = (row[column] ?? 0) + substitutionCost(unit, target);
      const moved = Math.min(next[column] ?? 0, row[column + 1] ?? 0) + MOVE_COST;
      next.push(Math.min(substituted, moved));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** _Py_CalculateSuggestions: the nearest word, if at most a third of it has to change. */
export function nearestWord(name: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const limit = Math.floor(((name.length + word.length + 3) * MOVE_COST) / 6);
    const cost = distance(name, word);
    if (cost > limit || cost >= least) continue;
    nearest = word;
    least = cost;
  }
  return nearest;
}

/** difflib.get_close_matches: the words most like a name, the best first. */
export function closeMatches(
  name: string,
  words: readonly string[],
  { most, cutoff }: { readonly most: number; readonly cutoff: number },
): readonly string[] {
  return words
    .map((word) => ({ word, ratio: likeness(word, name) }))
    .filter(({ ratio }) => ratio >= cutoff)
    .sort((one, other) => other.ratio - one.ratio || (one.word < other.word ? 1 : -1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** SequenceMatcher.ratio */
const likeness = (one: string, other: string): number =>
  (2 * matching(one, other)) / (one.length + other.length);

/** The length of the longest piece that both have, and of those to its left and its right. */
function matching(one: string, other: string): number {
  const { at, atOther, length } = longestMatch(one, other);
  if (length === 0) return 0;
  const before = matching(one.slice(0, at), other.slice(0, atOther));
  const after = matching(one.slice(at + length), other.slice(atOther + length));
  return before + length + after;
}

interface Piece {
  readonly at: number;
  readonly atOther: number;
  readonly length: number;
}

function longestMatch(one: string, other: string): Piece {
  let longest: Piece = { at: 0, atOther: 0, length: 0 };
  for (let at = 0; at < one.length; at += 1) {
    for (let atOther = 0; atOther < other.length; atOther += 1) {
      const length = commonLength(one.slice(at), other.slice(atOther));
      if (length > longest.length) longest = { at, atOther, length };
    }
  }
  return longest;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
