import type { PyInt } from "./int.ts";
import { Raise } from "./raise.ts";
import { textLength } from "./text.ts";
import { quoteFor } from "./text-repr.ts";

/** How many bytes become characters in one call: hosts limit the number of arguments. */
const CHUNK = 8192;

/** The bytes as characters U+0000 to U+00FF, so that what searches a text can search them. */
export function bytesToLatin1(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return text;
}

/** The way back. */
export function latin1ToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** The byte that an int is; `plural` words are those of bytes(), singular ones of bytearray. */
export function byteOf(value: PyInt, word: "byte" | "bytes" = "byte"): number {
  if (value >= 0 && value <= 255) return Number(value);
  throw new Raise("ValueError", `${word} must be in range(0, 256)`);
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const result = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.length;
  }
  return result;
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const differs = a.findIndex((byte, index) => byte !== b[index]);
  if (differs < 0) return a.length - b.length;
  return (a[differs] ?? 0) - (b[differs] ?? -1);
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

/** `repr(bytes)` */
export function reprBytes(bytes: Uint8Array): string {
  const text = bytesToLatin1(bytes);
  const quote = quoteFor(text);
  return quoted(text, quote, quote);
}

/** `repr(bytearray)`: it escapes single quotes even where double ones save that. */
export function reprBytearray(bytes: Uint8Array): string {
  const text = bytesToLatin1(bytes);
  return `bytearray(${quoted(text, quoteFor(text), "'")})`;
}

/** Double quotes are only taken when there are none inside. */
function quoted(text: string, quote: string, escaped: string): string {
  const body = text.replace(/[^\x20-\x7e]|[\\']/g, (char) =>
    char === "'"
      ? escaped === char
        ? "\\'"
        : char
      : (SHORT_ESCAPES.get(char) ?? escapeByte(char)),
  );
  return `b${quote}${body}${quote}`;
}

function escapeByte(char: string): string {
  return `\\x${hexByte(char.charCodeAt(0))}`;
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** `bytes.hex(separator, group)`: groups are counted from the right, negative ones from the left. */
export function bytesToHex(bytes: Uint8Array, separator?: string, group = 1): string {
  const digits = Array.from(bytes, hexByte);
  if (separator === undefined) return digits.join("");
  if (textLength(separator) !== 1) throw new Raise("ValueError", "sep must be length 1.");
  if (separator > "\x7f") throw new Raise("ValueError", "sep must be ASCII.");
  const size = Math.abs(group) || Math.max(1, bytes.length);
  const first = group > 0 ? digits.length % size || size : size;
  const groups = digits.length === 0 ? [] : [digits.slice(0, first).join("")];
  for (let start = first; start < digits.length; start += size) {
    groups.push(digits.slice(start, start + size).join(""));
  }
  return groups.join(separator);
}

/** `bytes.fromhex(text)`: white space may stand between bytes, not within one. */
export function bytesFromHex(text: string): Uint8Array {
  const bytes: number[] = [];
  const chars = Array.from(text);
  const foreign = chars.findIndex((char) => char > "\x7f");
  if (foreign >= 0) throw notHex(foreign);
  for (let index = 0; index < chars.length; index += 2) {
    while (/^[\t-\r ]$/.test(chars[index] ?? "")) index += 1;
    if (index >= chars.length) break;
    bytes.push(hexDigit(chars, index) * 16 + hexDigit(chars, index + 1));
  }
  return Uint8Array.from(bytes);
}

function hexDigit(chars: readonly string[], index: number): number {
  const char = chars[index];
  if (char === undefined) {
    const what = "fromhex() arg must contain an even number of hexadecimal digits";
    throw new Raise("ValueError", what);
  }
  if (/^[0-9a-fA-F]$/.test(char)) return Number.parseInt(char, 16);
  throw notHex(index);
}

function notHex(index: number): Raise {
  const what = `non-hexadecimal number found in fromhex() arg at position ${index}`;
  return new Raise("ValueError", what);
}
