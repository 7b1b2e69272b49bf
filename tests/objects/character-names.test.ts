import { expect, test } from "vitest";
import {
  characterNamed,
  mayNameCharacters,
  nameOfCharacter,
} from "../../engine/support/characters/character-names.ts";
import { cpython } from "../support/cpython.ts";

/** The names of a thousand code points from one on, None where there is none. */
const NAMES = `
import unicodedata
def answer(first):
    return [unicodedata.name(chr(point), None) for point in range(first, first + 1000)]
`;

const LOOKUP = `
import unicodedata
def answer(name):
    try:
        return ord(unicodedata.lookup(name))
    except KeyError:
        return None
`;

/** Up to the last character that has a name. */
const THOUSANDS = Array.from({ length: 920 }, (_, index) => index * 1000);

test("every character has CPython's name, and is found by it", async () => {
  const theirs = (await cpython()).answers<(string | null)[]>(NAMES, THOUSANDS).flat();
  const named = theirs.flatMap((name, point) => (name === null ? [] : [[point, name] as const]));
  expect(named.length).toBeGreaterThan(140_000);
  expect(theirs.map((_, point) => nameOfCharacter(point) ?? null)).toEqual(theirs);
  expect(named.filter(([point, name]) => characterNamed(name) !== point)).toEqual([]);
});

test.each([
  ["LINE FEED"],
  ["nbsp"],
  ["latin capital letter gha"],
  ["ZWNJ"],
  ["Hangul Syllable Gag"],
  ["HANGUL SYLLABLE"],
  ["HANGUL SYLLABLE XA"],
  ["HANGUL SYLLABLE G"],
  ["CJK UNIFIED IDEOGRAPH-4E00"],
  ["CJK UNIFIED IDEOGRAPH-4e00"],
  ["CJK UNIFIED IDEOGRAPH-04E00"],
  ["CJK UNIFIED IDEOGRAPH-0041"],
  ["cjk unified ideograph-4E00"],
  ["cjk compatibility ideograph-f900"],
  ["CJK COMPATIBILITY IDEOGRAPH-0F900"],
  ["nushu character-1b170"],
  ["NO SUCH CHARACTER"],
  [""],
])("%j is found if CPython finds it", async (name) => {
  const [theirs] = (await cpython()).answers<number | null>(LOOKUP, [name]);
  expect(characterNamed(name) ?? null).toBe(theirs);
});

test("a program that names characters is told from one that only breaks lines", () => {
  expect(mayNameCharacters(String.raw`print("\N{SNOWMAN}")`)).toBe(true);
  expect(mayNameCharacters('"é".encode("ascii", "namereplace")')).toBe(true);
  expect(mayNameCharacters(String.raw`print("a\nb")`)).toBe(false);
});
