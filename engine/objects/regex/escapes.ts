import { characterNamed } from "../../support/characters/character-names.ts";
import { reprText } from "../text-repr.ts";
import type { Groups } from "./groups.ts";
import type { Anchor, Category, RegexNode } from "./nodes.ts";
import { lengthOf, type Reader } from "./reader.ts";

/** Lib/re/_parser.py, CATEGORIES */
const ANCHORS: ReadonlyMap<string, Anchor> = new Map([
  ["A", "start"],
  ["b", "boundary"],
  ["B", "no boundary"],
  ["Z", "end"],
  ["z", "end"],
]);

const KINDS: ReadonlyMap<string, Category["of"]> = new Map([
  ["d", "digit"],
  ["s", "space"],
  ["w", "word"],
]);

const CONTROLS = "a\x07b\bf\fn\nr\rt\tv\v\\\\";
const DIGITS = "0123456789";
const OCTAL = "01234567";
const HEX = "0123456789abcdefABCDEF";

function categoryOf(char: string): Category | undefined {
  const of = KINDS.get(char.toLowerCase());
  return of && { kind: "category", of, negated: char !== char.toLowerCase() };
}

function controlOf(char: string): number | undefined {
  const place = CONTROLS.indexOf(char);
  return place >= 0 && place % 2 === 0 ? CONTROLS.charCodeAt(place + 1) : undefined;
}

type Char = { readonly kind: "char"; readonly code: number };
const charOf = (code: number): Char => ({ kind: "char", code });

/** What an escape stands for outside of a set. _parser.py, _escape */
export function escapedNode(reader: Reader, written: string, groups: Groups): RegexNode {
  const letter = written.slice(1);
  const anchor = ANCHORS.get(letter);
  if (anchor !== undefined) return { kind: "at", anchor };
  const category = categoryOf(letter);
  if (category !== undefined) return { kind: "set", negated: false, items: [category] };
  const control = controlOf(letter);
  if (control !== undefined) return charOf(control);
  if (letter === "0") return charOf(Number.parseInt(`0${reader.getWhile(2, OCTAL)}`, 8));
  if (DIGITS.includes(letter)) return digits(reader, written, groups);
  return charOf(codeOf(reader, written));
}

/** What an escape stands for within a set. _parser.py, _class_escape */
export function escapedItem(reader: Reader, written: string): Category | Char {
  const letter = written.slice(1);
  const control = controlOf(letter);
  if (control !== undefined) return charOf(control);
  const category = categoryOf(letter);
  if (category !== undefined) return category;
  if (OCTAL.includes(letter)) return octal(reader, written + reader.getWhile(2, OCTAL));
  if (DIGITS.includes(letter)) throw badEscape(reader, written);
  return charOf(codeOf(reader, written));
}

function octal(reader: Reader, written: string): Char {
  const code = Number.parseInt(written.slice(1), 8);
  if (code <= 0o377) return charOf(code);
  const what = `octal escape value ${written} outside of range 0-0o377`;
  throw reader.error(what, written.length);
}

/** A character by its octal number, or a reference to a group. */
function digits(reader: Reader, first: string, groups: Groups): RegexNode {
  let written = first;
  if (reader.nextIsIn(DIGITS)) {
    written += reader.get();
    const isOctal = [...written.slice(1)].every((digit) => OCTAL.includes(digit));
    if (isOctal && reader.nextIsIn(OCTAL)) return octal(reader, written + reader.get());
  }
  const group = Number(written.slice(1));
  if (group < groups.count) {
    groups.checkClosed(reader, group, written.length);
    return groups.reference(reader, group);
  }
  throw reader.error(`invalid group reference ${group}`, written.length - 1);
}

const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function codeOf(reader: Reader, written: string): number {
  const letter = written.slice(1);
  const wanted = letter === "x" || reader.isText ? HEX_LENGTHS[letter] : undefined;
  if (wanted !== undefined) return hexCode(reader, written, wanted);
  if (letter === "N" && reader.isText) return namedCode(reader);
  if (/^[A-Za-z]$/.test(letter)) throw badEscape(reader, written);
  return letter.codePointAt(0) ?? 0;
}

function hexCode(reader: Reader, written: string, wanted: number): number {
  const whole = written + reader.getWhile(wanted, HEX);
  if (whole.length !== wanted + 2) {
    throw reader.error(`incomplete escape ${whole}`, whole.length);
  }
  const code = Number.parseInt(whole.slice(2), 16);
  if (code > 0x10ffff) throw badEscape(reader, whole);
  return code;
}

function namedCode(reader: Reader): number {
  if (!reader.match("{")) throw reader.error("missing {");
  const name = reader.getUntil("}", "character name");
  const code = characterNamed(name);
  if (code !== undefined) return code;
  throw reader.error(`undefined character name ${reprText(name)}`, lengthOf(`\\N{${name}}`));
}

const badEscape = (reader: Reader, written: string) =>
  reader.error(`bad escape ${written}`, lengthOf(written));
