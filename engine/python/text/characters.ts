/** Character codes and classes of the tokenizer. */

export const END = -1;

const code = (character: string): number => character.charCodeAt(0);

export const CHAR = {
  tab: 9,
  newline: 10,
  formFeed: 12,
  space: 32,
  exclamation: code("!"),
  doubleQuote: code('"'),
  hash: code("#"),
  quote: code("'"),
  openParen: code("("),
  closeParen: code(")"),
  plus: code("+"),
  minus: code("-"),
  dot: code("."),
  zero: code("0"),
  one: code("1"),
  seven: code("7"),
  nine: code("9"),
  colon: code(":"),
  equals: code("="),
  openBracket: code("["),
  backslash: code("\\"),
  closeBracket: code("]"),
  underscore: code("_"),
  openBrace: code("{"),
  closeBrace: code("}"),
} as const;

export const isDigit = (unit: number): boolean => unit >= CHAR.zero && unit <= CHAR.nine;

export const isHexDigit = (unit: number): boolean =>
  isDigit(unit) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** Could a name begin here? Beyond ASCII that is decided when the whole of it is known. */
export const mayStartName = (unit: number): boolean =>
  isLetter(unit) || unit === CHAR.underscore || unit >= 128;

export const mayContinueName = (unit: number): boolean => mayStartName(unit) || isDigit(unit);

const UNPRINTABLE = /^[\p{C}\p{Z}]$/u;

/** str.isprintable of one character. */
export const isPrintable = (character: string): boolean =>
  character === " " || !UNPRINTABLE.test(character);

const NAME = /^[\p{XID_Start}_]\p{XID_Continue}*/u;

/** How many units of a would-be name are one. */
export const lengthOfName = (text: string): number => NAME.exec(text)?.[0].length ?? 0;
