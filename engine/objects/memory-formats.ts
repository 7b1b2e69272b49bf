import { PyBytes } from "./containers.ts";
import { PyFloat } from "./float.ts";
import type { Value } from "./object.ts";
import { Raise } from "./raise.ts";

/** How an item of a memoryview is read and written. `struct`, native sizes of 64-bit Linux */
export interface ItemFormat {
  readonly kind: "int" | "float" | "bool" | "char" | "text";
  readonly size: number;
  readonly signed: boolean;
}

const int = (size: number, signed: boolean): ItemFormat => ({ kind: "int", size, signed });
const float = (size: number): ItemFormat => ({ kind: "float", size, signed: true });

const FORMATS: Readonly<Record<string, ItemFormat>> = {
  c: { kind: "char", size: 1, signed: false },
  b: int(1, true),
  B: int(1, false),
  "?": { kind: "bool", size: 1, signed: false },
  h: int(2, true),
  H: int(2, false),
  i: int(4, true),
  I: int(4, false),
  l: int(8, true),
  L: int(8, false),
  q: int(8, true),
  Q: int(8, false),
  n: int(8, true),
  N: int(8, false),
  P: int(8, false),
  f: float(4),
  d: float(8),
};

/** Characters of a text, which only arrays have. */
const TEXT: ItemFormat = { kind: "text", size: 4, signed: false };

const WRONG_FORMAT =
  "memoryview: destination format must be a native single character format prefixed with an optional '@'";

/** What the items of a view or an array are. */
export const formatOf = (format: string): ItemFormat =>
  format === "u" || format === "w" ? TEXT : castFormat(format);

/** What a format that a program asks for means; ValueError if it means nothing here. */
export function castFormat(format: string): ItemFormat {
  const found = FORMATS[format.replace(/^@/, "")];
  if (found === undefined) throw new Raise("ValueError", WRONG_FORMAT);
  return found;
}

/** The item whose bytes are from `place` on. `unpack_single` */
export function readItem(
  bytes: Uint8Array,
  place: number,
  { kind, size, signed }: ItemFormat,
): Value {
  if (kind === "char") return new PyBytes(bytes.slice(place, place + 1));
  if (kind === "bool") return bytes[place] !== 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + place, size);
  if (kind === "text") return characterAt(view);
  if (kind === "float") {
    return new PyFloat(size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true));
  }
  const whole = size === 8 ? view.getBigInt64(0, true) : BigInt(smallInt(view, size));
  const value = BigInt[signed ? "asIntN" : "asUintN"](8 * size, whole);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** The greatest code point. */
const MAX_UNICODE = 0x10ffff;

/** `PyUnicode_FromOrdinal` */
function characterAt(view: DataView): string {
  const code = view.getUint32(0, true);
  if (code <= MAX_UNICODE) return String.fromCodePoint(code);
  const what = `character U+${code.toString(16)} is not in range [U+0000; U+10ffff]`;
  throw new Raise("ValueError", what);
}

const smallInt = (view: DataView, size: number): number =>
  size === 1 ? view.getUint8(0) : size === 2 ? view.getUint16(0, true) : view.getUint32(0, true);

/** The bytes of an int; undefined if it is too big or too small. */
export function intBytes(
  value: number | bigint,
  { size, signed }: ItemFormat,
): Uint8Array | undefined {
  const whole = BigInt(value);
  if (BigInt[signed ? "asIntN" : "asUintN"](8 * size, whole) !== whole) return undefined;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigInt64(0, BigInt.asIntN(64, whole), true);
  return new Uint8Array(view.buffer, 0, size);
}

export function floatBytes(value: number, { size }: ItemFormat): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  if (size === 4) view.setFloat32(0, value, true);
  else view.setFloat64(0, value, true);
  return new Uint8Array(view.buffer);
}
