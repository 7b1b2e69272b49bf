import { expect, test } from "vitest";
import * as textCase from "../../engine/objects/text-case.ts";
import * as classify from "../../engine/objects/text-classify.ts";
import { reprText } from "../../engine/objects/text-repr.ts";
import { decimalValue, isDecimalChar } from "../../engine/objects/unicode.ts";
import * as tables from "../../engine/objects/unicode-tables.ts";
import { cpython } from "../support/cpython.ts";

/** Every character but for the vast planes of which nothing is said: unassigned or private. */
const POINTS = [...range(0, 0x33500), ...range(0xe0000, 0xe0200), ...range(0x10ff00, 0x110000)];
const ALL = POINTS.map((point) => String.fromCodePoint(point));

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The code points for which `expression` over `c` is true, encoded as unicode-tables.ts has them. */
const ENCODED = `
import unicodedata
def base36(number):
    digit = "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]
    return base36(number // 36) + digit if number >= 36 else digit
def answer(expression):
    holds = eval("lambda c: " + expression)
    bounds, last, inside = [], 0, False
    for point in range(0x110001):
        now = point < 0x110000 and bool(holds(chr(point)))
        if now != inside:
            bounds.append(base36(point - last))
            last, inside = point, now
    return " ".join(bounds)
`;

test("the tables are those of CPython's Unicode version", async () => {
  const [assigned, digits, ideographs] = (await cpython()).answers(ENCODED, [
    "unicodedata.category(c) != 'Cn'",
    "c.isdigit() and not c.isdecimal()",
    "c.isnumeric() and unicodedata.category(c) == 'Lo'",
  ]);
  expect(tables.ASSIGNED).toBe(assigned);
  expect(tables.OTHER_DIGITS).toBe(digits);
  expect(tables.NUMERIC_IDEOGRAPHS).toBe(ideographs);
});

const POINTS_THERE = "[*range(0x33500), *range(0xe0000, 0xe0200), *range(0x10ff00, 0x110000)]";

const PREDICATE = `
def answer(method):
    return "".join("1" if getattr(chr(point), method)() else "0" for point in ${POINTS_THERE})
`;

const PREDICATES: Record<string, (text: string) => boolean> = {
  isalpha: classify.isAlpha,
  isdecimal: classify.isDecimal,
  isdigit: classify.isDigit,
  isnumeric: classify.isNumeric,
  isalnum: classify.isAlnum,
  isspace: classify.isSpace,
  isupper: classify.isUpper,
  islower: classify.isLower,
  istitle: classify.isTitle,
  isprintable: classify.isPrintable,
  isidentifier: classify.isIdentifier,
  isascii: classify.isAscii,
};

test.each(Object.entries(PREDICATES))("%s of every character", async (method, ours) => {
  const theirs = (await cpython()).answers<string>(PREDICATE, [method])[0] ?? "";
  expect(ALL.filter((char, index) => ours(char) !== (theirs[index] === "1"))).toEqual([]);
});

/** What is mapped to something else. */
const MAPPING = `
def answer(method):
    mapped = {char: getattr(char, method)() for char in map(chr, ${POINTS_THERE})}
    return {char: other for char, other in mapped.items() if other != char}
`;

const MAPPINGS: Record<string, (text: string) => string> = {
  upper: textCase.upperText,
  lower: textCase.lowerText,
  title: textCase.titleText,
  casefold: textCase.casefoldText,
  swapcase: textCase.swapcaseText,
  capitalize: textCase.capitalizeText,
};

test.each(Object.entries(MAPPINGS))("%s of every character", async (method, ours) => {
  const theirs = (await cpython()).answers<Record<string, string>>(MAPPING, [method])[0] ?? {};
  expect(ALL.filter((char) => ours(char) !== (theirs[char] ?? char))).toEqual([]);
});

test("the repr of every character", async () => {
  const source = `answer = lambda _: [repr(chr(point)) for point in ${POINTS_THERE}]`;
  const theirs = (await cpython()).answers<string[]>(source, [0])[0] ?? [];
  expect(ALL.filter((char, index) => reprText(char) !== theirs[index])).toEqual([]);
});

test("the value of every decimal digit", async () => {
  const source = "answer = lambda chars: [int(char) for char in chars]";
  const digits = ALL.filter(isDecimalChar);
  const theirs = (await cpython()).answers<number[]>(source, [digits])[0];
  expect(digits.map(decimalValue)).toEqual(theirs);
});
