import type { Span } from "../ast.ts";

/** The kinds of token that are not a keyword or an operator. */
export const KIND = {
  endMarker: 0,
  name: 1,
  number: 2,
  string: 3,
  newline: 4,
  indent: 5,
  dedent: 6,
  fstringStart: 7,
  fstringMiddle: 8,
  fstringEnd: 9,
  tstringStart: 10,
  tstringMiddle: 11,
  tstringEnd: 12,
} as const;

const FIRST_WORD = 16;

export const KEYWORDS = [
  ...["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class"],
  ...["continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global"],
  ...["if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise"],
  ...["return", "try", "while", "with", "yield"],
] as const;

const OPERATORS = [
  ...["(", ")", "[", "]", "{", "}", ",", ":", ".", ";", "@", "=", "->", "!", "~", "..."],
  ...["+", "-", "*", "/", "//", "%", "**", "|", "&", "^", "<<", ">>"],
  ...["==", "!=", "<>", "<", ">", "<=", ">=", ":="],
  ...["+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**="],
] as const;

/** A keyword or an operator. */
export type Fixed = (typeof KEYWORDS)[number] | (typeof OPERATORS)[number];

const FIXED: readonly string[] = [...KEYWORDS, ...OPERATORS];

/** One more than the greatest kind. */
export const KIND_COUNT = FIRST_WORD + FIXED.length;

const KIND_OF_WORD: ReadonlyMap<string, number> = new Map(
  FIXED.map((text, index) => [text, FIRST_WORD + index]),
);

/** The kind of a keyword or an operator; of any other text, none. */
export const kindOf = (text: string): number | undefined => KIND_OF_WORD.get(text);

/** A piece of the text. Its place is that of the first and the last character. */
export interface Token extends Span {
  readonly kind: number;
  readonly text: string;
  /** Where the token starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** How many brackets are open after it. */
  readonly level: number;
}
