import { lowerText, upperText } from "../text-case.ts";
import { isAlphaChar, isDecimalChar, isNumericChar, isSpaceChar } from "../unicode.ts";
import { ASCII, IGNORECASE, UNICODE } from "./flags.ts";
import type { Category, RegexNode, SetItem } from "./nodes.ts";

/** Whether a character, given as its code point, is one that is wanted. */
export type CharTest = (code: number) => boolean;

/** What one character must be, for a node that matches one. Lib/re/_compiler.py, _optimize_charset */
export function charTest(
  node: Extract<RegexNode, { kind: "char" | "set" }>,
  flags: number,
): CharTest {
  const test =
    node.kind === "char" ? sameChar(node.code, flags) : anyOf(node.items, flags, node.negated);
  return node.kind === "char" ? test : remembered(test);
}

/** Sets are asked for the same few characters over and over. */
function remembered(test: CharTest): CharTest {
  const known = new Uint8Array(256);
  return (code) => {
    if (code > 255) return test(code);
    if (known[code] === 0) known[code] = test(code) ? 1 : 2;
    return known[code] === 1;
  };
}

function sameChar(wanted: number, flags: number): CharTest {
  if ((flags & IGNORECASE) === 0) return (code) => code === wanted;
  const cases = casesOf(flags);
  const lower = cases.lower(wanted);
  return (code) => code === wanted || cases.same(cases.lower(code), lower);
}

function anyOf(items: readonly SetItem[], flags: number, negated: boolean): CharTest {
  const tests = items.map((item) => itemTest(item, flags));
  const isIn = (code: number) => tests.some((test) => test(code));
  if ((flags & IGNORECASE) === 0) return (code) => isIn(code) !== negated;
  const { variants } = casesOf(flags);
  return (code) => variants(code).some(isIn) !== negated;
}

function itemTest(item: SetItem, flags: number): CharTest {
  switch (item.kind) {
    case "char":
      return sameChar(item.code, flags);
    case "range":
      return (code) => code >= item.low && code <= item.high;
    case "category":
      return categoryTest(item, flags);
  }
}

function categoryTest({ of, negated }: Category, flags: number): CharTest {
  const isOfKind = isUnicode(flags) ? UNICODE_KINDS[of] : ASCII_KINDS[of];
  return (code) => isOfKind(code) !== negated;
}

const isUnicode = (flags: number): boolean => (flags & UNICODE) !== 0 && (flags & ASCII) === 0;

const isBetween = (code: number, low: number, high: number) => code >= low && code <= high;

const ASCII_KINDS: Readonly<Record<Category["of"], CharTest>> = {
  digit: (code) => isBetween(code, 48, 57),
  space: (code) => code === 32 || isBetween(code, 9, 13),
  word: (code) =>
    isBetween(code, 97, 122) || isBetween(code, 65, 90) || isBetween(code, 48, 57) || code === 95,
};

const beyondAscii =
  (ascii: CharTest, other: (char: string) => boolean): CharTest =>
  (code) =>
    code < 128 ? ascii(code) : other(String.fromCodePoint(code));

const UNICODE_KINDS: Readonly<Record<Category["of"], CharTest>> = {
  digit: beyondAscii(ASCII_KINDS.digit, isDecimalChar),
  space: (code) =>
    code < 128
      ? ASCII_KINDS.space(code) || isBetween(code, 28, 31)
      : isSpaceChar(String.fromCodePoint(code)),
  word: beyondAscii(ASCII_KINDS.word, (char) => isAlphaChar(char) || isNumericChar(char)),
};

/** What belongs to a word, for `\b`. */
export const wordTest = (flags: number): CharTest =>
  isUnicode(flags) ? UNICODE_KINDS.word : ASCII_KINDS.word;

/** How letters are compared that may differ in case. */
interface Cases {
  readonly lower: (code: number) => number;
  /** Whether two lower letters count as one. Lib/re/_casefix.py */
  readonly same: (a: number, b: number) => boolean;
  readonly variants: (code: number) => readonly number[];
}

export const casesOf = (flags: number): Cases => (isUnicode(flags) ? UNICODE_CASES : ASCII_CASES);

const ASCII_CASES: Cases = {
  lower: (code) => (isBetween(code, 65, 90) ? code + 32 : code),
  same: (a, b) => a === b,
  variants: (code) => {
    if (isBetween(code, 65, 90)) return [code, code + 32];
    return isBetween(code, 97, 122) ? [code, code - 32] : [code];
  },
};

const only = (text: string, otherwise: number): number => {
  const code = text.codePointAt(0) ?? otherwise;
  return String.fromCodePoint(code) === text ? code : otherwise;
};

const lower = (code: number): number =>
  code === 0x130 ? 0x69 : only(lowerText(String.fromCodePoint(code)), code);

const upper = (code: number): string => upperText(String.fromCodePoint(code));

const UNICODE_CASES: Cases = {
  lower,
  same: (a, b) => a === b || ((a > 127 || b > 127) && upper(a) === upper(b)),
  variants: (code) => {
    const small = lower(code);
    const big = only(upper(code), code);
    return [code, small, big, lower(big)];
  },
};
