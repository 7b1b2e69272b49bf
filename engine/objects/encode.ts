import { latin1ToBytes } from "./bytes.ts";
import { type EncodeFault, encodeError, remedyEncoding } from "./codec-errors.ts";
import { type Encoding, encodingNamed } from "./codec-names.ts";
import { encodeEscapes, escapeEncoding } from "./escape-codecs.ts";
import { charsOf } from "./text.ts";
import { isAscii } from "./text-classify.ts";

/** What an encoding can do with one character at a time. */
interface Encoder {
  readonly has: (codePoint: number) => boolean;
  readonly bytesOf: (codePoint: number) => number[];
  readonly reason: string;
  /** Whether neighbours that it does not have are one fault together. */
  readonly joinsFaults: boolean;
}

/** `text.encode(encoding, errors)` */
export function encodeText(text: string, encoding = "utf-8", errors = "strict"): Uint8Array {
  const escapes = escapeEncoding(encoding);
  if (escapes !== undefined) return encodeEscapes(text, escapes);
  const name = encodingNamed(encoding);
  const narrow = name === "utf-8" || name === "ascii" || name === "latin-1";
  return narrow && isAscii(text) ? latin1ToBytes(text) : encodeChars(charsOf(text), name, errors);
}

function encodeChars(chars: readonly string[], name: Encoding, errors: string): Uint8Array {
  const encoder = ENCODERS[name];
  const bytes: number[] = [...(MARKS[name] ?? [])];
  for (let place = 0; place < chars.length; ) {
    const codePoint = chars[place]?.codePointAt(0) ?? 0;
    if (encoder.has(codePoint)) {
      bytes.push(...encoder.bytesOf(codePoint));
      place += 1;
      continue;
    }
    const remedy = remedyEncoding(faultAt(chars, place, name), errors);
    bytes.push(...replacementBytes(remedy.replacement, faultAt(chars, place, name)));
    place = remedy.resume;
  }
  return Uint8Array.from(bytes);
}

function faultAt(chars: readonly string[], start: number, name: Encoding): EncodeFault {
  const { has, reason, joinsFaults } = ENCODERS[name];
  const lacks = (place: number) => place < chars.length && !has(chars[place]?.codePointAt(0) ?? 0);
  let end = start + 1;
  while (joinsFaults && lacks(end)) end += 1;
  return { encoding: shownName(name), subject: chars, start, end, reason };
}

function shownName(name: Encoding): string {
  return name === "utf-8-sig" ? "utf-8" : name;
}

/** A replacing text is encoded, too; replacing bytes must be whole units of the encoding. */
function replacementBytes(
  replacement: string | readonly number[],
  fault: EncodeFault,
): readonly number[] {
  const unit = fault.encoding.startsWith("utf-16")
    ? 2
    : fault.encoding.startsWith("utf-32")
      ? 4
      : 1;
  if (typeof replacement !== "string") {
    if (replacement.length % unit !== 0) throw encodeError(fault);
    return replacement;
  }
  const { bytesOf } = ENCODERS[encodingNamed(fault.encoding)];
  return Array.from(replacement, (char) => bytesOf(char.codePointAt(0) ?? 0)).flat();
}

const MARKS: Partial<Record<Encoding, readonly number[]>> = {
  "utf-8-sig": [0xef, 0xbb, 0xbf],
  "utf-16": [0xff, 0xfe],
  "utf-32": [0xff, 0xfe, 0, 0],
};

const UTF8: Encoder = unicodeEncoder(utf8Bytes, true);
const UTF16: Encoder = unicodeEncoder(
  (codePoint) => utf16Units(codePoint).flatMap(little16),
  false,
);
const UTF32: Encoder = unicodeEncoder(little32, false);

const ENCODERS: Readonly<Record<Encoding, Encoder>> = {
  "utf-8": UTF8,
  "utf-8-sig": UTF8,
  ascii: narrowEncoder(128),
  "latin-1": narrowEncoder(256),
  "utf-16": UTF16,
  "utf-16-le": UTF16,
  "utf-16-be": unicodeEncoder((codePoint) => utf16Units(codePoint).flatMap(big16), false),
  "utf-32": UTF32,
  "utf-32-le": UTF32,
  "utf-32-be": unicodeEncoder((codePoint) => little32(codePoint).reverse(), false),
};

function narrowEncoder(bound: number): Encoder {
  return {
    has: (codePoint) => codePoint < bound,
    bytesOf: (codePoint) => [codePoint],
    reason: `ordinal not in range(${bound})`,
    joinsFaults: true,
  };
}

function unicodeEncoder(bytesOf: Encoder["bytesOf"], joinsFaults: boolean): Encoder {
  const has = (codePoint: number) => codePoint < 0xd800 || codePoint > 0xdfff;
  return { has, bytesOf, reason: "surrogates not allowed", joinsFaults };
}

function utf8Bytes(codePoint: number): number[] {
  const tail = (shift: number) => 0x80 | ((codePoint >> shift) & 0x3f);
  if (codePoint < 0x80) return [codePoint];
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), tail(0)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), tail(6), tail(0)];
  return [0xf0 | (codePoint >> 18), tail(12), tail(6), tail(0)];
}

function utf16Units(codePoint: number): number[] {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function little16(unit: number): number[] {
  return [unit & 0xff, unit >> 8];
}

function big16(unit: number): number[] {
  return [unit >> 8, unit & 0xff];
}

function little32(codePoint: number): number[] {
  return [codePoint & 0xff, (codePoint >> 8) & 0xff, codePoint >> 16, 0];
}
