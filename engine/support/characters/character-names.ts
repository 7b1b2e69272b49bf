import { EngineBug } from "../assert.ts";
import { syllableName, syllableNamed } from "./hangul-names.ts";

/**
 * The names of Unicode 16.0, which CPython 3.14 has; tests/objects/character-names.test.ts compares
 * them with CPython's. The table has a line for each character, in their order: how many code points
 * were skipped before it (`base 36`, then `>`; nothing if none), how many letters its name begins
 * with as the name before does (a character, from `0` on), and the rest of the name. Then, after an
 * empty line, other names: the code point in hexadecimal and the name.
 */
interface Names {
  readonly characters: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<number, string>;
}

/** The table is large and few programs name a character: a page brings it when one does. */
const known: { table?: string; names?: Names } = {};

/** Brings the table, the text of `character-names.txt`; it is read when somebody asks for a name. */
export function bringNames(table: string): void {
  known.table = table;
}

/** Whether a program with that text can ask for the name of a character. */
export const mayNameCharacters = (source: string): boolean =>
  /\\N\{|namereplace|unicodedata|[Uu]nicode.?[Ee]scape/.test(source);

function names(): Names {
  if (known.table === undefined) throw new EngineBug("the names of characters are not here");
  known.names ??= readTable(known.table);
  return known.names;
}

const LINE = /^(?:([0-9a-z]+)>)?(.)(.*)$/;
const NO_LETTERS = 48;

function readTable(table: string): Names {
  const [primary = "", aliases = ""] = table.split("\n\n");
  const characters = new Map<string, number>();
  const found = new Map<number, string>();
  let name = "";
  let point = -1;
  for (const line of primary.split("\n")) {
    const [, skipped = "0", kept = "", rest = ""] = LINE.exec(line) ?? [];
    point += Number.parseInt(skipped, 36) + 1;
    name = name.slice(0, kept.charCodeAt(0) - NO_LETTERS) + rest;
    characters.set(name, point);
    found.set(point, name);
  }
  for (const line of aliases.trimEnd().split("\n")) {
    const space = line.indexOf(" ");
    characters.set(line.slice(space + 1), Number.parseInt(line.slice(0, space), 16));
  }
  return { characters, names: found };
}

const UNIFIED = "CJK UNIFIED IDEOGRAPH-";

/** Characters that are named after their number. */
const NUMBERED: readonly (readonly [prefix: string, first: number, last: number])[] = [
  [UNIFIED, 0x3400, 0x4dbf],
  [UNIFIED, 0x4e00, 0x9fff],
  ["CJK COMPATIBILITY IDEOGRAPH-", 0xf900, 0xfa6d],
  ["CJK COMPATIBILITY IDEOGRAPH-", 0xfa70, 0xfad9],
  ["EGYPTIAN HIEROGLYPH-", 0x13460, 0x143fa],
  ["KHITAN SMALL SCRIPT CHARACTER-", 0x18b00, 0x18cd5],
  ["KHITAN SMALL SCRIPT CHARACTER-", 0x18cff, 0x18cff],
  ["NUSHU CHARACTER-", 0x1b170, 0x1b2fb],
  [UNIFIED, 0x20000, 0x2a6df],
  [UNIFIED, 0x2a700, 0x2b739],
  [UNIFIED, 0x2b740, 0x2b81d],
  [UNIFIED, 0x2b820, 0x2cea1],
  [UNIFIED, 0x2ceb0, 0x2ebe0],
  [UNIFIED, 0x2ebf0, 0x2ee5d],
  ["CJK COMPATIBILITY IDEOGRAPH-", 0x2f800, 0x2fa1d],
  [UNIFIED, 0x30000, 0x3134a],
  [UNIFIED, 0x31350, 0x323af],
];

const inHex = (point: number): string => point.toString(16).toUpperCase().padStart(4, "0");

/** The code point of a name or alias; undefined if there is none. `_getcode` */
export function characterNamed(name: string): number | undefined {
  if (name.startsWith(UNIFIED)) return unifiedIdeograph(name.slice(UNIFIED.length));
  const upper = name.toUpperCase();
  return syllableNamed(name) ?? numberedCharacter(upper) ?? names().characters.get(upper);
}

/** Only here case matters, and zeros may stand in front. */
function unifiedIdeograph(digits: string): number | undefined {
  if (!/^[0-9A-F]{4,5}$/.test(digits)) return undefined;
  const point = Number.parseInt(digits, 16);
  return rangeOf(point)?.[0] === UNIFIED ? point : undefined;
}

function numberedCharacter(name: string): number | undefined {
  const point = Number.parseInt(/-([0-9A-F]{4,5})$/.exec(name)?.[1] ?? "", 16);
  const found = rangeOf(point)?.[0] !== UNIFIED && numberedName(point) === name;
  return found ? point : undefined;
}

const rangeOf = (point: number) =>
  NUMBERED.find(([, first, last]) => point >= first && point <= last);

function numberedName(point: number): string | undefined {
  const prefix = rangeOf(point)?.[0];
  return prefix === undefined ? undefined : `${prefix}${inHex(point)}`;
}

/** The name of a code point; undefined if it has none. `_getucname` */
export function nameOfCharacter(point: number): string | undefined {
  return numberedName(point) ?? syllableName(point) ?? names().names.get(point);
}
