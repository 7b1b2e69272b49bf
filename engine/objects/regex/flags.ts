/** The flags of a regular expression, as `re.RegexFlag` numbers them. */
export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const DEBUG = 128;
export const ASCII = 256;

export const TYPE_FLAGS = ASCII | LOCALE | UNICODE;

/** What may stand in `(?…)`. */
export const INLINE_FLAGS: ReadonlyMap<string, number> = new Map([
  ["i", IGNORECASE],
  ["L", LOCALE],
  ["m", MULTILINE],
  ["s", DOTALL],
  ["x", VERBOSE],
  ["a", ASCII],
  ["u", UNICODE],
]);
