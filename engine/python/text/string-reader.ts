import { CHAR, END } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import type { FStringMode } from "./fstring-mode.ts";

const PREFIX = /[bBrRuUfFtT]{1,5}(?=["'])/y;

const INCOMPATIBLE = ["ub", "ur", "uf", "ut", "bf", "bt", "ft"] as const;

/** The letters before the quote, if a string begins at `start`; the quote has not been read. */
export function stringPrefix(cursor: Cursor, start: number): string | undefined {
  PREFIX.lastIndex = start;
  const prefix = PREFIX.exec(cursor.text)?.[0];
  if (prefix === undefined) return undefined;
  const letters = prefix.toLowerCase();
  if (new Set(letters).size < letters.length) return undefined;
  const clash = INCOMPATIBLE.find((pair) => [...pair].every((letter) => letters.includes(letter)));
  if (clash === undefined) return prefix;
  const [one, other] = clash;
  const end = start + prefix.length;
  return cursor.failBetween(start, end, `'${one}' and '${other}' prefixes are incompatible`);
}

/** One quote or three: the first has been read, and the rest of three are read here. */
export function readQuotes(cursor: Cursor, quote: number): 1 | 3 {
  const { text, position } = cursor;
  if (text.charCodeAt(position) !== quote || text.charCodeAt(position + 1) !== quote) return 1;
  cursor.position += 2;
  return 3;
}

/** Reads a string to its end; its first quote has been read. */
export function readString(
  cursor: Cursor,
  quote: number,
  start: number,
  outer: FStringMode | undefined,
): void {
  const { line, lineStart } = cursor;
  const size = readQuotes(cursor, quote);
  const { isClosed, escapedQuote } = readBody(cursor, quote, size);
  if (isClosed) return;
  const detected = cursor.line;
  cursor.returnTo(start + 1, line, lineStart);
  const sameQuote = outer?.quote === quote ? outer : undefined;
  failUnterminated(cursor, size, detected, escapedQuote, sameQuote);
}

/** Up to the closing quotes, or to where they are missed. */
function readBody(cursor: Cursor, quote: number, size: 1 | 3) {
  let escapedQuote = false;
  let closing = 0;
  while (closing !== size) {
    const unit = cursor.next();
    if (unit === END || (size === 1 && unit === CHAR.newline)) {
      return { isClosed: false, escapedQuote };
    }
    closing = unit === quote ? closing + 1 : 0;
    if (unit === CHAR.backslash) escapedQuote = cursor.next() === quote || escapedQuote;
  }
  return { isClosed: true, escapedQuote };
}

function failUnterminated(
  cursor: Cursor,
  size: 1 | 3,
  detected: number,
  escapedQuote: boolean,
  outer: FStringMode | undefined,
): never {
  if (outer?.quoteSize === size) cursor.fail(`${outer.letter}-string: expecting '}'`);
  const found = `(detected at line ${detected})`;
  if (size === 3) return cursor.fail(`unterminated triple-quoted string literal ${found}`);
  const hint = escapedQuote ? "; perhaps you escaped the end quote?" : "";
  return cursor.fail(`unterminated string literal ${found}${hint}`);
}
