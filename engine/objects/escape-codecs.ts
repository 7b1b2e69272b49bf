import { characterNamed } from "../support/characters/character-names.ts";
import { latin1ToBytes } from "./bytes.ts";
import { remedyDecoding } from "./codec-errors.ts";
import { charsOf } from "./text.ts";

/** The encodings whose bytes are what a literal would say. Objects/unicodeobject.c, unicode_escape */

export type EscapeEncoding = "unicode_escape" | "raw_unicode_escape";

/** The escape encoding of that name; undefined if it is another one. */
export function escapeEncoding(name: string): EscapeEncoding | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z]+/g, "_");
  if (plain === "unicode_escape" || plain === "unicodeescape") return "unicode_escape";
  return /^raw_?unicode_?escape$/.test(plain) ? "raw_unicode_escape" : undefined;
}

const hex = (point: number, digits: number): string => point.toString(16).padStart(digits, "0");

const wide = (point: number): string =>
  point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;

const SHORT: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

export function encodeEscapes(text: string, encoding: EscapeEncoding): Uint8Array {
  const write = encoding === "unicode_escape" ? escaped : rawEscaped;
  return latin1ToBytes(charsOf(text).map(write).join(""));
}

function escaped(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  const short = SHORT[char];
  if (short !== undefined) return short;
  if (point >= 0x20 && point < 0x7f) return char;
  return point < 0x100 ? `\\x${hex(point, 2)}` : wide(point);
}

function rawEscaped(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  return point < 0x100 ? char : wide(point);
}

const LETTERS: Readonly<Record<string, string>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What stands for itself, or an escape sequence as far as it goes. */
const PIECE = {
  unicode_escape:
    /\\(?:[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|N(?:\{[^}]*\}?)?|[\s\S])?|[^\\]+/g,
  raw_unicode_escape: /\\(?:u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\s\S])?|[^\\]+/g,
} as const;

export function decodeEscapes(bytes: Uint8Array, encoding: EscapeEncoding, errors: string): string {
  const source = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const read = encoding === "unicode_escape" ? meaning : rawMeaning;
  let text = "";
  for (const { 0: piece, index } of source.matchAll(PIECE[encoding])) {
    const found = piece.startsWith("\\") ? read(piece) : { text: piece };
    if ("text" in found) text += found.text;
    else {
      const fault = {
        encoding: encoding === "unicode_escape" ? "unicodeescape" : "rawunicodeescape",
        subject: bytes,
        start: index,
        end: index + piece.length,
        reason: found.reason,
      };
      text += remedyDecoding(fault, errors).replacement;
    }
  }
  return text;
}

type Meaning = { readonly text: string } | { readonly reason: string };

function meaning(sequence: string): Meaning {
  const rest = sequence.slice(1);
  const letter = rest[0];
  if (letter === undefined) return { reason: "\\ at end of string" };
  if (/[0-7]/.test(letter)) return { text: String.fromCharCode(Number.parseInt(rest, 8)) };
  const simple = LETTERS[rest];
  if (simple !== undefined) return { text: simple };
  if (letter === "N") return named(rest);
  return DIGITS[letter] === undefined ? { text: sequence } : numbered(letter, rest.slice(1));
}

function rawMeaning(sequence: string): Meaning {
  const letter = sequence[1] ?? "";
  if (letter !== "u" && letter !== "U") return { text: sequence };
  return numbered(letter, sequence.slice(2), "\\Uxxxxxxxx out of range");
}

function numbered(letter: string, digits: string, beyond = "illegal Unicode character"): Meaning {
  const wanted = DIGITS[letter] ?? 0;
  if (digits.length < wanted)
    return { reason: `truncated \\${letter}${"X".repeat(wanted)} escape` };
  const point = Number.parseInt(digits, 16);
  if (point > 0x10ffff) return { reason: beyond };
  return { text: String.fromCodePoint(point) };
}

function named(rest: string): Meaning {
  const name = /^N\{(.+)\}$/s.exec(rest)?.[1];
  if (name === undefined) return { reason: "malformed \\N character escape" };
  const point = characterNamed(name);
  if (point === undefined) return { reason: "unknown Unicode character name" };
  return { text: String.fromCodePoint(point) };
}
