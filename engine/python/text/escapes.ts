import { characterNamed } from "../../support/characters/character-names.ts";

/** The escape sequences of str and bytes literals. */

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);

const HEX_DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

const ESCAPE =
  /\\(?:[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|N(?:\{[^}]*\}?)?|.)/gsu;
const BYTES_ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]{0,2}|.)/gsu;

export type Decoded<T> =
  | { readonly kind: "decoded"; readonly value: T }
  | { readonly kind: "wrong"; readonly message: string };

class Wrong {
  readonly outcome: Decoded<never>;

  constructor(outcome: Decoded<never>) {
    this.outcome = outcome;
  }
}

/** The text of a str literal, without its quotes. */
export function decodeText(body: string): Decoded<string> {
  return attempt(() =>
    body.replace(ESCAPE, (sequence, at: number) => character(sequence, body, at)),
  );
}

/** The text of a bytes literal, without its quotes; all of it is ASCII. */
export function decodeBytes(body: string): Decoded<Uint8Array> {
  return attempt(() => {
    const text = body.replace(BYTES_ESCAPE, byteCharacter);
    return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
  });
}

/** What stands behind the backslashes that begin no escape sequence. */
export function invalidEscapes(
  body: string,
  kind: "str" | "bytes",
): { at: number; text: string }[] {
  const pattern = kind === "str" ? ESCAPE : BYTES_ESCAPE;
  return [...body.matchAll(pattern)].flatMap(({ 0: sequence, index }) => {
    const text = sequence.slice(1);
    return isValid(text, kind) ? [] : [{ at: index, text }];
  });
}

function isValid(text: string, kind: "str" | "bytes"): boolean {
  const [letter = ""] = text;
  if (/[0-7]/.test(letter)) return Number.parseInt(text, 8) <= 0o377;
  if (SIMPLE.has(letter) || letter === "x" || letter > "\x7f") return true;
  return kind === "str" && (letter === "N" || HEX_DIGITS.has(letter));
}

function attempt<T>(decode: () => T): Decoded<T> {
  try {
    return { kind: "decoded", value: decode() };
  } catch (problem) {
    if (problem instanceof Wrong) return problem.outcome;
    throw problem;
  }
}

function character(sequence: string, body: string, at: number): string {
  const text = sequence.slice(1);
  const [letter = ""] = text;
  const simple = SIMPLE.get(text);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(text)) return String.fromCharCode(Number.parseInt(text, 8));
  if (letter === "N") return named(sequence, body, at);
  const digits = HEX_DIGITS.get(letter);
  return digits === undefined ? sequence : hexCharacter(sequence, digits, body, at);
}

function hexCharacter(sequence: string, digits: number, body: string, at: number): string {
  const kind = sequence.slice(0, 2);
  if (sequence.length < digits + 2) {
    throw undecodable(sequence, body, at, `truncated ${kind}${"X".repeat(digits)} escape`);
  }
  const point = Number.parseInt(sequence.slice(2), 16);
  if (point > 0x10ffff) throw undecodable(sequence, body, at, "illegal Unicode character");
  return String.fromCodePoint(point);
}

function named(sequence: string, body: string, at: number): string {
  const name = /^\\N\{(.+)\}$/s.exec(sequence)?.[1];
  if (name !== undefined) return characterOf(name, sequence, body, at);
  throw undecodable(sequence.replace("}", ""), body, at, "malformed \\N character escape");
}

function characterOf(name: string, sequence: string, body: string, at: number): string {
  const point = characterNamed(name);
  if (point !== undefined) return String.fromCodePoint(point);
  throw undecodable(sequence, body, at, "unknown Unicode character name");
}

/** A UnicodeDecodeError, with the positions in the bytes that CPython's decoder works on. */
function undecodable(sequence: string, body: string, at: number, reason: string): Wrong {
  const start = bytesBefore(body.slice(0, at));
  const end = start + sequence.length - 1;
  const place = `'unicodeescape' codec can't decode bytes in position ${start}-${end}`;
  return new Wrong({ kind: "wrong", message: `(unicode error) ${place}: ${reason}` });
}

/** A character beyond ASCII has become an escape of ten bytes: decode_unicode_with_escapes. */
const bytesBefore = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one > "\x7f" ? 10 : 1), 0);

function byteCharacter(sequence: string, at: number): string {
  const text = sequence.slice(1);
  const simple = SIMPLE.get(text);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(text)) return String.fromCharCode(Number.parseInt(text, 8) & 0xff);
  if (!text.startsWith("x")) return sequence;
  if (text.length === 3) return String.fromCharCode(Number.parseInt(text.slice(1), 16));
  throw new Wrong({ kind: "wrong", message: `(value error) invalid \\x escape at position ${at}` });
}

/** Parser/string_parser.c, warn_invalid_escape_sequence: `text` is what follows the backslash. */
export function invalidEscapeMessage(text: string): string {
  const octal = /^[4-7][0-7]{2}/.test(text);
  const sequence = `\\${octal ? text.slice(0, 3) : text.slice(0, 1)}`;
  return (
    `"${sequence}" is an invalid ${octal ? "octal " : ""}escape sequence. ` +
    "Such sequences will not work in the future. " +
    `Did you mean "\\${sequence}"? A raw string is also an option.`
  );
}
