import { formatDouble } from "./float-format.ts";
import { digitsInBase } from "./format-value.ts";
import type { PyInt } from "./int.ts";
import type { Conversion } from "./percent-format.ts";
import { Raise } from "./raise.ts";
import { sliceText, textLength } from "./text.ts";

/*
 * One value as a `%` conversion wants it (Objects/unicode_format.c). The conversions come with
 * their stars replaced (`withSizes`), the values with the right type.
 */

/** `%d %i %u %o %x %X` */
export function percentInt(value: PyInt, conversion: Conversion): string {
  const text = digitsInBase(value, conversion.type);
  const negative = text.startsWith("-");
  const digits = (negative ? text.slice(1) : text).padStart(numberOf(conversion.precision, 0), "0");
  const prefixed = conversion.flags.has("#") && "oxX".includes(conversion.type);
  const prefix = prefixed ? `0${conversion.type}` : "";
  return layOut({ sign: signText(negative, conversion), prefix, body: digits }, conversion);
}

const DEFAULT_PRECISION = 6;
const LARGEST_PRECISION = 2 ** 31 - 1;

/** `%e %E %f %F %g %G` */
export function percentFloat(value: number, conversion: Conversion): string {
  const precision = numberOf(conversion.precision, DEFAULT_PRECISION);
  if (precision > LARGEST_PRECISION) throw new Raise("ValueError", "precision too big");
  const code = FLOAT_CODES.find((one) => one === conversion.type) ?? "g";
  const text = formatDouble(value, { code, precision, alternate: conversion.flags.has("#") });
  const negative = text.startsWith("-");
  const body = negative ? text.slice(1) : text;
  return layOut({ sign: signText(negative, conversion), prefix: "", body }, conversion);
}

const FLOAT_CODES = ["e", "E", "f", "F", "g", "G"] as const;

/** `%s %r %a`: a text that is made already; the precision cuts it. */
export function percentText(text: string, conversion: Conversion): string {
  const { precision } = conversion;
  return pad(typeof precision === "number" ? sliceText(text, 0, precision) : text, conversion);
}

/** `%c` of an int or of a text, which must be one character. */
export function percentChar(value: PyInt | string, conversion: Conversion): string {
  return pad(typeof value === "string" ? oneCharacter(value) : charOf(value), conversion);
}

function oneCharacter(text: string): string {
  const length = textLength(text);
  if (length === 1) return text;
  const what = `a string of length ${length}`;
  throw new Raise("TypeError", `%c requires an int or a unicode character, not ${what}`);
}

function charOf(value: PyInt): string {
  if (value >= 0 && value <= 0x10ffff) return String.fromCodePoint(Number(value));
  throw new Raise("OverflowError", "%c arg not in range(0x110000)");
}

function signText(negative: boolean, { flags }: Conversion): string {
  if (negative) return "-";
  return flags.has("+") ? "+" : flags.has(" ") ? " " : "";
}

interface Parts {
  readonly sign: string;
  readonly prefix: string;
  readonly body: string;
}

/** Zeros go behind sign and prefix, and not where the number is aligned to the left. */
function layOut({ sign, prefix, body }: Parts, conversion: Conversion): string {
  const { flags } = conversion;
  if (!flags.has("0") || flags.has("-")) return pad(sign + prefix + body, conversion);
  const width = numberOf(conversion.width, 0) - sign.length - prefix.length;
  return sign + prefix + body.padStart(width, "0");
}

function pad(text: string, conversion: Conversion): string {
  const missing = Math.max(0, numberOf(conversion.width, 0) - textLength(text));
  const spaces = " ".repeat(missing);
  return conversion.flags.has("-") ? text + spaces : spaces + text;
}

function numberOf(size: Conversion["width"], otherwise: number): number {
  return typeof size === "number" ? size : otherwise;
}
