import { byteOf, bytesToLatin1, concatBytes, latin1ToBytes } from "./bytes.ts";
import type { End } from "./index-range.ts";
import type { PyInt } from "./int.ts";
import { Raise } from "./raise.ts";
import * as align from "./text-align.ts";
import * as search from "./text-search.ts";
import * as split from "./text-split.ts";

/*
 * The methods of bytes and bytearray. Seen as Latin-1 text, bytes behave like a str that knows no
 * letters and no white space beyond ASCII.
 */

/** What may be searched for: some bytes, or one byte as an int. */
type Part = Uint8Array | PyInt;

function partText(part: Part): string {
  return part instanceof Uint8Array ? bytesToLatin1(part) : String.fromCharCode(byteOf(part));
}

function optionalText(part: Uint8Array | undefined): string | undefined {
  return part && bytesToLatin1(part);
}

function mapText(bytes: Uint8Array, map: (text: string) => string): Uint8Array {
  return latin1ToBytes(map(bytesToLatin1(bytes)));
}

function mapParts(texts: readonly string[]): Uint8Array[] {
  return texts.map(latin1ToBytes);
}

export function findBytes(bytes: Uint8Array, part: Part, start?: End, end?: End): number {
  return search.findText(bytesToLatin1(bytes), partText(part), start, end);
}

export function rfindBytes(bytes: Uint8Array, part: Part, start?: End, end?: End): number {
  return search.rfindText(bytesToLatin1(bytes), partText(part), start, end);
}

export function indexBytes(bytes: Uint8Array, part: Part, start?: End, end?: End): number {
  return foundOrRaise(findBytes(bytes, part, start, end));
}

export function rindexBytes(bytes: Uint8Array, part: Part, start?: End, end?: End): number {
  return foundOrRaise(rfindBytes(bytes, part, start, end));
}

function foundOrRaise(index: number): number {
  if (index < 0) throw new Raise("ValueError", "subsection not found");
  return index;
}

export function countBytes(bytes: Uint8Array, part: Part, start?: End, end?: End): number {
  return search.countText(bytesToLatin1(bytes), partText(part), start, end);
}

export function bytesStartWith(
  bytes: Uint8Array,
  prefix: Uint8Array,
  start?: End,
  end?: End,
): boolean {
  return search.startsWith(bytesToLatin1(bytes), bytesToLatin1(prefix), start, end);
}

export function bytesEndWith(
  bytes: Uint8Array,
  suffix: Uint8Array,
  start?: End,
  end?: End,
): boolean {
  return search.endsWith(bytesToLatin1(bytes), bytesToLatin1(suffix), start, end);
}

export function replaceBytes(
  bytes: Uint8Array,
  old: Uint8Array,
  replacement: Uint8Array,
  count = -1,
): Uint8Array {
  const [from, to] = [bytesToLatin1(old), bytesToLatin1(replacement)];
  return mapText(bytes, (text) => search.replaceText(text, from, to, count));
}

export function removeBytesPrefix(bytes: Uint8Array, prefix: Uint8Array): Uint8Array {
  return mapText(bytes, (text) => search.removePrefix(text, bytesToLatin1(prefix)));
}

export function removeBytesSuffix(bytes: Uint8Array, suffix: Uint8Array): Uint8Array {
  return mapText(bytes, (text) => search.removeSuffix(text, bytesToLatin1(suffix)));
}

export function splitBytes(bytes: Uint8Array, separator?: Uint8Array, max = -1): Uint8Array[] {
  const text = bytesToLatin1(bytes);
  return mapParts(split.splitText(text, optionalText(separator), max, split.ASCII_SPACES));
}

export function rsplitBytes(bytes: Uint8Array, separator?: Uint8Array, max = -1): Uint8Array[] {
  const text = bytesToLatin1(bytes);
  return mapParts(split.rsplitText(text, optionalText(separator), max, split.ASCII_SPACES));
}

export function splitBytesLines(bytes: Uint8Array, ends: "kept" | "dropped"): Uint8Array[] {
  return mapParts(split.splitLines(bytesToLatin1(bytes), ends, split.ASCII_LINE_END));
}

export function partitionBytes(bytes: Uint8Array, separator: Uint8Array): Uint8Array[] {
  return mapParts(split.partitionText(bytesToLatin1(bytes), bytesToLatin1(separator)));
}

export function rpartitionBytes(bytes: Uint8Array, separator: Uint8Array): Uint8Array[] {
  return mapParts(split.rpartitionText(bytesToLatin1(bytes), bytesToLatin1(separator)));
}

export function stripBytes(bytes: Uint8Array, unwanted?: Uint8Array): Uint8Array {
  return mapText(bytes, (text) =>
    split.stripText(text, optionalText(unwanted), split.ASCII_SPACES),
  );
}

export function lstripBytes(bytes: Uint8Array, unwanted?: Uint8Array): Uint8Array {
  return mapText(bytes, (text) =>
    split.lstripText(text, optionalText(unwanted), split.ASCII_SPACES),
  );
}

export function rstripBytes(bytes: Uint8Array, unwanted?: Uint8Array): Uint8Array {
  return mapText(bytes, (text) =>
    split.rstripText(text, optionalText(unwanted), split.ASCII_SPACES),
  );
}

export function joinBytes(separator: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  return concatBytes(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

export function centerBytes(bytes: Uint8Array, width: number, fill?: Uint8Array): Uint8Array {
  return mapText(bytes, (text) => align.centerText(text, width, fillText("center", fill)));
}

export function ljustBytes(bytes: Uint8Array, width: number, fill?: Uint8Array): Uint8Array {
  return mapText(bytes, (text) => align.ljustText(text, width, fillText("ljust", fill)));
}

export function rjustBytes(bytes: Uint8Array, width: number, fill?: Uint8Array): Uint8Array {
  return mapText(bytes, (text) => align.rjustText(text, width, fillText("rjust", fill)));
}

function fillText(method: string, fill: Uint8Array | undefined): string {
  if (fill === undefined) return " ";
  if (fill.length === 1) return bytesToLatin1(fill);
  const given = `not a bytes object of length ${fill.length}`;
  const what = `${method}(): argument 2 must be a byte string of length 1, ${given}`;
  throw new Raise("TypeError", what);
}

export function zfillBytes(bytes: Uint8Array, width: number): Uint8Array {
  return mapText(bytes, (text) => align.zfillText(text, width));
}

export function expandBytesTabs(bytes: Uint8Array, size: number): Uint8Array {
  return mapText(bytes, (text) => align.expandTabs(text, size));
}

/** A table says what stands for each byte. */
export function checkTable(table: Uint8Array | undefined): void {
  if (table === undefined || table.length === 256) return;
  throw new Raise("ValueError", "translation table must be 256 characters long");
}

/** `bytes.translate(table, delete)`; no table changes nothing but what it deletes. */
export function translateBytes(
  bytes: Uint8Array,
  table: Uint8Array | undefined,
  unwanted: Uint8Array,
): Uint8Array {
  checkTable(table);
  const kept = bytes.filter((byte) => !unwanted.includes(byte));
  return kept.map((byte) => table?.[byte] ?? byte);
}

export function upperBytes(bytes: Uint8Array): Uint8Array {
  return mapText(bytes, upper);
}

export function lowerBytes(bytes: Uint8Array): Uint8Array {
  return mapText(bytes, lower);
}

export function swapcaseBytes(bytes: Uint8Array): Uint8Array {
  return mapText(bytes, (text) =>
    text.replace(/[A-Za-z]/g, (letter) => (letter >= "a" ? upper(letter) : lower(letter))),
  );
}

export function capitalizeBytes(bytes: Uint8Array): Uint8Array {
  return mapText(bytes, (text) => upper(text.slice(0, 1)) + lower(text.slice(1)));
}

export function titleBytes(bytes: Uint8Array): Uint8Array {
  return mapText(bytes, (text) =>
    text.replace(/[A-Za-z]+/g, (word) => upper(word.slice(0, 1)) + lower(word.slice(1))),
  );
}

function upper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

export function bytesAreAlnum(bytes: Uint8Array): boolean {
  return /^[A-Za-z0-9]+$/.test(bytesToLatin1(bytes));
}

export function bytesAreAlpha(bytes: Uint8Array): boolean {
  return /^[A-Za-z]+$/.test(bytesToLatin1(bytes));
}

export function bytesAreAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128);
}

export function bytesAreDigits(bytes: Uint8Array): boolean {
  return /^[0-9]+$/.test(bytesToLatin1(bytes));
}

export function bytesAreSpace(bytes: Uint8Array): boolean {
  return /^[\t-\r ]+$/.test(bytesToLatin1(bytes));
}

export function bytesAreLower(bytes: Uint8Array): boolean {
  return /^[^A-Z]*[a-z][^A-Z]*$/.test(bytesToLatin1(bytes));
}

export function bytesAreUpper(bytes: Uint8Array): boolean {
  return /^[^a-z]*[A-Z][^a-z]*$/.test(bytesToLatin1(bytes));
}

/** Words of one capital and then small letters only, at least one. */
export function bytesAreTitle(bytes: Uint8Array): boolean {
  return /^[^A-Za-z]*(?:[A-Z][a-z]*(?:[^A-Za-z]+|$))+$/.test(bytesToLatin1(bytes));
}
