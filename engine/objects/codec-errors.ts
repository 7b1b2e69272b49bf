import { nameOfCharacter } from "../support/characters/character-names.ts";
import { Raise } from "./raise.ts";
import { escapeChar } from "./text-repr.ts";

/*
 * What is done about a character that an encoding does not have, or bytes that mean none
 * (Python/codecs.c). Positions are code points of the text, or bytes.
 */

/** A part of a text or of bytes with which a codec cannot do anything. */
export interface Fault<Subject> {
  readonly encoding: string;
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The characters of a text that is being encoded. */
export type EncodeFault = Fault<readonly string[]>;
export type DecodeFault = Fault<Uint8Array>;

/** A UnicodeEncodeError or UnicodeDecodeError: it has more than a message. */
export class CodecRaise extends Raise {
  readonly fault: EncodeFault | DecodeFault;

  constructor(type: string, message: string, fault: EncodeFault | DecodeFault) {
    super(type, message);
    this.fault = fault;
  }
}

export function encodeError(fault: EncodeFault): CodecRaise {
  const char = fault.subject[fault.start] ?? "";
  const what = fault.end - fault.start === 1 ? `character '${escapeChar(char)}'` : "characters";
  return new CodecRaise("UnicodeEncodeError", words(fault, "encode", what), fault);
}

export function decodeError(fault: DecodeFault): CodecRaise {
  const byte = (fault.subject[fault.start] ?? 0).toString(16).padStart(2, "0");
  const what = fault.end - fault.start === 1 ? `byte 0x${byte}` : "bytes";
  return new CodecRaise("UnicodeDecodeError", words(fault, "decode", what), fault);
}

function words(fault: EncodeFault | DecodeFault, action: string, what: string): string {
  const last = fault.end - 1;
  const place = last === fault.start ? `${last}` : `${fault.start}-${last}`;
  return `'${fault.encoding}' codec can't ${action} ${what} in position ${place}: ${fault.reason}`;
}

function unknownHandler(name: string): Raise {
  return new Raise("LookupError", `unknown error handler name '${name}'`);
}

/** Instead of the part of a text: a text that can be encoded, or bytes. And where to go on. */
export interface EncodeRemedy {
  readonly replacement: string | readonly number[];
  readonly resume: number;
}

export function remedyEncoding(fault: EncodeFault, errors: string): EncodeRemedy {
  const chars = fault.subject.slice(fault.start, fault.end);
  const by = (replacement: string) => ({ replacement, resume: fault.end });
  switch (errors) {
    case "strict":
      throw encodeError(fault);
    case "ignore":
      return by("");
    case "replace":
      return by("?".repeat(chars.length));
    case "backslashreplace":
      return by(chars.map(escapeChar).join(""));
    case "namereplace":
      return by(chars.map(nameOrEscape).join(""));
    case "xmlcharrefreplace":
      return by(chars.map((char) => `&#${char.codePointAt(0)};`).join(""));
    case "surrogateescape":
      return unescapeBytes(chars, fault);
    case "surrogatepass":
      return {
        replacement: chars.flatMap((char) => surrogateBytes(char, fault)),
        resume: fault.end,
      };
    default:
      throw unknownHandler(errors);
  }
}

function nameOrEscape(char: string): string {
  const name = nameOfCharacter(char.codePointAt(0) ?? 0);
  return name === undefined ? escapeChar(char) : `\\N{${name}}`;
}

/** U+DC80 to U+DCFF stand for bytes that once could not be decoded: as many as come first. */
function unescapeBytes(chars: readonly string[], fault: EncodeFault): EncodeRemedy {
  const other = chars.findIndex((char) => !/^[\udc80-\udcff]$/.test(char));
  const escaped = other < 0 ? chars : chars.slice(0, other);
  if (escaped.length === 0) throw encodeError(fault);
  const replacement = escaped.map((char) => char.charCodeAt(0) - 0xdc00);
  return { replacement, resume: fault.start + escaped.length };
}

type Unit = "utf-8" | "utf-16-le" | "utf-16-be" | "utf-32-le" | "utf-32-be";

/** The bytes that a surrogate would have if it were a character. */
function surrogateBytes(char: string, fault: EncodeFault): number[] {
  const code = char.charCodeAt(0);
  const pass = SURROGATE_BYTES[unitOf(fault.encoding) ?? "none"];
  if (pass === undefined || !/^[\ud800-\udfff]$/.test(char)) throw encodeError(fault);
  return pass(code);
}

/** The encodings without a byte order are little endian here. */
function unitOf(encoding: string): Unit | undefined {
  if (encoding === "utf-16" || encoding === "utf-32") return `${encoding}-le`;
  return Object.keys(SURROGATE_BYTES).find((unit): unit is Unit => unit === encoding);
}

const SURROGATE_BYTES: Readonly<Record<string, (code: number) => number[]>> = {
  "utf-8": (code) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)],
  "utf-16-le": (code) => [code & 0xff, code >> 8],
  "utf-16-be": (code) => [code >> 8, code & 0xff],
  "utf-32-le": (code) => [code & 0xff, code >> 8, 0, 0],
  "utf-32-be": (code) => [0, 0, code >> 8, code & 0xff],
};

/** Instead of some bytes, and where to go on. */
export interface DecodeRemedy {
  readonly replacement: string;
  readonly resume: number;
}

export function remedyDecoding(fault: DecodeFault, errors: string): DecodeRemedy {
  const by = (replacement: string) => ({ replacement, resume: fault.end });
  switch (errors) {
    case "strict":
      throw decodeError(fault);
    case "ignore":
      return by("");
    case "replace":
      return by("\ufffd");
    case "backslashreplace":
      return by(backslashed(fault.subject.subarray(fault.start, fault.end)));
    case "surrogateescape":
      return escapeBytes(fault);
    case "surrogatepass":
      return passSurrogate(fault);
    default:
      throw unknownHandler(errors);
  }
}

function backslashed(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}

/** As many as are no ASCII. */
function escapeBytes(fault: DecodeFault): DecodeRemedy {
  let resume = fault.start;
  let replacement = "";
  for (; resume < fault.end && (fault.subject[resume] ?? 0) >= 128; resume += 1) {
    replacement += String.fromCharCode(0xdc00 + (fault.subject[resume] ?? 0));
  }
  if (replacement === "") throw decodeError(fault);
  return { replacement, resume };
}

/** The surrogate whose bytes begin where the fault does. */
function passSurrogate(fault: DecodeFault): DecodeRemedy {
  const pass = SURROGATE_BYTES[unitOf(fault.encoding) ?? "none"];
  for (let code = 0xd800; pass !== undefined && code < 0xe000; code += 1) {
    const bytes = pass(code);
    if (bytes.every((byte, index) => fault.subject[fault.start + index] === byte)) {
      return { replacement: String.fromCharCode(code), resume: fault.start + bytes.length };
    }
  }
  throw decodeError(fault);
}
