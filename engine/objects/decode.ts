import { bytesToLatin1 } from "./bytes.ts";
import { remedyDecoding } from "./codec-errors.ts";
import { type Encoding, encodingNamed } from "./codec-names.ts";
import { decodeEscapes, escapeEncoding } from "./escape-codecs.ts";

/** What stands at a place: a character of so many bytes, or so many bytes that are none. */
type Reading =
  | { readonly codePoint: number; readonly length: number }
  | { readonly reason: string; readonly length: number };

type Reader = (bytes: Uint8Array, place: number) => Reading;

/** `bytes.decode(encoding, errors)` */
export function decodeBytes(bytes: Uint8Array, encoding = "utf-8", errors = "strict"): string {
  const escapes = escapeEncoding(encoding);
  if (escapes !== undefined) return decodeEscapes(bytes, escapes, errors);
  const name = encodingNamed(encoding);
  const wide = name.startsWith("utf-16") || name.startsWith("utf-32");
  if (name === "latin-1" || (!wide && bytes.every((byte) => byte < 128)))
    return bytesToLatin1(bytes);
  const { actual, start } = withoutMark(bytes, name);
  const reader = READERS[actual];
  let text = "";
  for (let place = start; place < bytes.length; ) {
    const reading = reader(bytes, place);
    const end = place + reading.length;
    if ("codePoint" in reading) {
      text += String.fromCodePoint(reading.codePoint);
      place = end;
      continue;
    }
    const fault = { encoding: actual, subject: bytes, start: place, end, reason: reading.reason };
    const remedy = remedyDecoding(fault, errors);
    text += remedy.replacement;
    place = remedy.resume;
  }
  return text;
}

type Readable = Exclude<Encoding, "utf-8-sig" | "utf-16" | "utf-32">;

interface Marked {
  readonly actual: Readable;
  readonly start: number;
}

const MARKS: readonly (readonly [of: Encoding, actual: Readable, mark: readonly number[]])[] = [
  ["utf-8-sig", "utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16", "utf-16-le", [0xff, 0xfe]],
  ["utf-16", "utf-16-be", [0xfe, 0xff]],
  ["utf-32", "utf-32-le", [0xff, 0xfe, 0, 0]],
  ["utf-32", "utf-32-be", [0, 0, 0xfe, 0xff]],
];

/** A byte order mark says how to read on; without one it is little endian. */
function withoutMark(bytes: Uint8Array, name: Encoding): Marked {
  const marked = MARKS.find(
    ([of, , mark]) => of === name && mark.every((byte, index) => bytes[index] === byte),
  );
  if (marked !== undefined) return { actual: marked[1], start: marked[2].length };
  if (name === "utf-8-sig") return { actual: "utf-8", start: 0 };
  return { actual: name === "utf-16" || name === "utf-32" ? `${name}-le` : name, start: 0 };
}

const READERS: Readonly<Record<Readable, Reader>> = {
  "utf-8": readUtf8,
  ascii: readAscii,
  "latin-1": (bytes, place) => ({ codePoint: bytes[place] ?? 0, length: 1 }),
  "utf-16-le": (bytes, place) =>
    readUtf16(bytes, place, (at) => byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8)),
  "utf-16-be": (bytes, place) =>
    readUtf16(bytes, place, (at) => byteAt(bytes, at + 1) | (byteAt(bytes, at) << 8)),
  "utf-32-le": (bytes, place) => readUtf32(bytes, place, [3, 2, 1, 0]),
  "utf-32-be": (bytes, place) => readUtf32(bytes, place, [0, 1, 2, 3]),
};

function byteAt(bytes: Uint8Array, place: number): number {
  return bytes[place] ?? 0;
}

function readAscii(bytes: Uint8Array, place: number): Reading {
  const codePoint = byteAt(bytes, place);
  if (codePoint < 128) return { codePoint, length: 1 };
  return { reason: "ordinal not in range(128)", length: 1 };
}

/** Objects/stringlib/codecs.h, utf8_decode */
function readUtf8(bytes: Uint8Array, place: number): Reading {
  const first = byteAt(bytes, place);
  const length = lengthOfUtf8(first);
  if (length === 0) return { reason: "invalid start byte", length: 1 };
  let codePoint = length === 1 ? first : first & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const next = bytes[place + index];
    if (next === undefined) return { reason: "unexpected end of data", length: index };
    if (!continues(next, first, index)) {
      return { reason: "invalid continuation byte", length: index };
    }
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  return { codePoint, length };
}

/** How many bytes a character has, by its first; 0 when none begins so. */
function lengthOfUtf8(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** The second byte must not make an overlong form, a surrogate, or more than U+10FFFF. */
function continues(byte: number, first: number, index: number): boolean {
  if (index > 1) return byte >= 0x80 && byte < 0xc0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const bound = first === 0xed ? 0xa0 : first === 0xf4 ? 0x90 : 0xc0;
  return byte >= least && byte < bound;
}

/** Objects/stringlib/codecs.h, utf16_decode */
function readUtf16(bytes: Uint8Array, place: number, unitAt: (place: number) => number): Reading {
  const left = bytes.length - place;
  if (left < 2) return { reason: "truncated data", length: left };
  const unit = unitAt(place);
  if (unit < 0xd800 || unit > 0xdfff) return { codePoint: unit, length: 2 };
  if (unit > 0xdbff) return { reason: "illegal encoding", length: 2 };
  if (left < 4) return { reason: "unexpected end of data", length: left };
  const low = unitAt(place + 2);
  if (low < 0xdc00 || low > 0xdfff) return { reason: "illegal UTF-16 surrogate", length: 2 };
  return { codePoint: 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff), length: 4 };
}

/** Objects/unicodeobject.c, PyUnicode_DecodeUTF32Stateful; `order` has the highest byte first. */
function readUtf32(bytes: Uint8Array, place: number, order: readonly number[]): Reading {
  const left = bytes.length - place;
  if (left < 4) return { reason: "truncated data", length: left };
  const codePoint = order.reduce((sum, at) => sum * 256 + byteAt(bytes, place + at), 0);
  if (codePoint > 0x10ffff) return { reason: "code point not in range(0x110000)", length: 4 };
  if (codePoint < 0xd800 || codePoint > 0xdfff) return { codePoint, length: 4 };
  return { reason: "code point in surrogate code point range(0xd800, 0xe000)", length: 4 };
}
