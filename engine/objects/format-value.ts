import type { PyComplex } from "./complex.ts";
import { reprComplex } from "./complex-text.ts";
import { type FloatStyle, formatDouble } from "./float-format.ts";
import { reprFloat } from "./float-text.ts";
import { layOutNumber, numberParts, padText } from "./format-number.ts";
import { type FormatSpec, parseFormatSpec, unknownType } from "./format-spec.ts";
import type { PyInt } from "./int.ts";
import { toFloat } from "./int-float.ts";
import { MOST_DIGITS, toText } from "./int-text.ts";
import { Raise } from "./raise.ts";
import { sliceText } from "./text.ts";

/*
 * `format(value, spec)` of the built-in types (Python/formatter_unicode.c). `typeName` is the name
 * of the value's own class, for the error messages: a subclass formats like its base.
 */

/** `str.__format__` */
export function formatText(value: string, spec: string, typeName = "str"): string {
  if (spec === "") return value;
  const parsed = parseFormatSpec(spec, typeName, { type: "s", align: "<" });
  if (parsed.type !== "s") throw unknownType(parsed.type, typeName);
  const refused = refusedInText(parsed);
  if (refused !== undefined) {
    throw new Raise("ValueError", `${refused} not allowed in string format specifier`);
  }
  const precision = parsed.precision;
  return padText(precision === undefined ? value : sliceText(value, 0, precision), parsed);
}

function refusedInText(spec: FormatSpec): string | undefined {
  if (spec.sign !== "") return spec.sign === " " ? "Space" : "Sign";
  if (spec.noNegativeZero) return "Negative zero coercion (z)";
  if (spec.alternate) return "Alternate form (#)";
  return spec.align === "=" ? "'=' alignment" : undefined;
}

/** `bool.__format__`: that of int, but for an empty specification. */
export function formatBool(value: boolean, spec: string): string {
  if (spec === "") return value ? "True" : "False";
  return formatInt(value ? 1 : 0, spec, "bool");
}

/** `int.__format__` */
export function formatInt(
  value: PyInt,
  spec: string,
  typeName = "int",
  most: number = MOST_DIGITS,
): string {
  if (spec === "") return toText(value, most);
  const parsed = parseFormatSpec(spec, typeName, { type: "d", align: ">" });
  if ("eEfFgG%".includes(parsed.type)) {
    return formatParsedFloat(toFloat(value), parsed);
  }
  if (!"bcdoxXn".includes(parsed.type)) throw unknownType(parsed.type, typeName);
  refuseInInt(parsed);
  if (parsed.type === "c") return formatCharacter(value, parsed);
  return layOutNumber(intParts(value, parsed, most), parsed);
}

function refuseInInt(spec: FormatSpec): void {
  const where = "not allowed in integer format specifier";
  if (spec.precision !== undefined) throw new Raise("ValueError", `Precision ${where}`);
  if (spec.noNegativeZero) throw new Raise("ValueError", `Negative zero coercion (z) ${where}`);
}

function intParts(value: PyInt, { type, alternate }: FormatSpec, most: number) {
  const negative = value < 0;
  const text = digitsInBase(value, type, most);
  const prefixed = alternate && "boxX".includes(type);
  return {
    negative,
    prefix: prefixed ? `0${type}` : "",
    digits: negative ? text.slice(1) : text,
    rest: "",
  };
}

/** With its sign, in the base that a type character stands for. */
export function digitsInBase(value: PyInt, type: string, most: number = MOST_DIGITS): string {
  switch (type) {
    case "b":
      return value.toString(2);
    case "o":
      return value.toString(8);
    case "x":
      return value.toString(16);
    case "X":
      return value.toString(16).toUpperCase();
    default:
      return toText(value, most);
  }
}

function formatCharacter(value: PyInt, spec: FormatSpec): string {
  if (spec.sign !== "") throw refusedWithCharacter("Sign");
  if (spec.alternate) throw refusedWithCharacter("Alternate form (#)");
  if (BigInt.asIntN(64, BigInt(value)) !== BigInt(value)) {
    throw new Raise("OverflowError", "Python int too large to convert to C long");
  }
  if (value < 0 || value > 0x10ffff) {
    throw new Raise("OverflowError", "%c arg not in range(0x110000)");
  }
  const rest = String.fromCodePoint(Number(value));
  return layOutNumber({ negative: false, prefix: "", digits: "", rest }, spec);
}

function refusedWithCharacter(what: string): Raise {
  return new Raise("ValueError", `${what} not allowed with integer format specifier 'c'`);
}

/** `float.__format__` */
export function formatFloat(value: number, spec: string, typeName = "float"): string {
  if (spec === "") return reprFloat(value);
  const parsed = parseFormatSpec(spec, typeName, { type: "", align: ">" });
  if (parsed.type !== "" && !"eEfFgGn%".includes(parsed.type))
    throw unknownType(parsed.type, typeName);
  return formatParsedFloat(value, parsed);
}

function formatParsedFloat(value: number, spec: FormatSpec): string {
  const percent = spec.type === "%";
  const text = formatDouble(percent ? value * 100 : value, floatStyle(spec));
  return layOutNumber(numberParts(percent ? `${text}%` : text), spec);
}

const LARGEST_PRECISION = 2 ** 31 - 1;
const DEFAULT_PRECISION = 6;

/** Without a type it is "r", or with a precision "g", and a whole number keeps its ".0". */
function floatStyle({ type, precision, alternate, noNegativeZero }: FormatSpec): FloatStyle {
  checkPrecision(precision);
  const flags = { alternate, noNegativeZero };
  if (type === "") {
    const code = precision === undefined ? "r" : "g";
    return { code, precision: precision ?? 0, pointZero: true, ...flags };
  }
  return { code: floatCode(type), precision: precision ?? DEFAULT_PRECISION, ...flags };
}

function checkPrecision(precision: number | undefined): void {
  if (precision !== undefined && precision > LARGEST_PRECISION) {
    throw new Raise("ValueError", "precision too big");
  }
}

/** "n" is "g" in the locale of a program that set none. */
function floatCode(type: string): FloatStyle["code"] {
  switch (type) {
    case "e":
    case "E":
    case "F":
    case "G":
      return type;
    case "f":
    case "%":
      return "f";
    default:
      return "g";
  }
}

/** `complex.__format__` */
export function formatComplex(value: PyComplex, spec: string, typeName = "complex"): string {
  if (spec === "") return reprComplex(value);
  const parsed = parseFormatSpec(spec, typeName, { type: "", align: ">" });
  if (parsed.type !== "" && !"eEfFgGn".includes(parsed.type))
    throw unknownType(parsed.type, typeName);
  refuseInComplex(parsed);
  const plain = { ...parsed, width: 0, fill: " ", align: "<" } as const;
  const style = { ...floatStyle(parsed), pointZero: false };
  const part = (number: number, sign: FormatSpec["sign"]) =>
    layOutNumber(numberParts(formatDouble(number, style)), { ...plain, sign });
  const imag = `${part(value.imag, omitsReal(value, parsed) ? parsed.sign : "+")}j`;
  if (omitsReal(value, parsed)) return padText(imag, parsed);
  const both = part(value.real, parsed.sign) + imag;
  return padText(parsed.type === "" ? `(${both})` : both, parsed);
}

/** As in its repr, where no type asks for more. */
function omitsReal(value: PyComplex, spec: FormatSpec): boolean {
  return spec.type === "" && Object.is(value.real, 0);
}

function refuseInComplex(spec: FormatSpec): void {
  const where = "is not allowed in complex format specifier";
  if (spec.fill === "0") throw new Raise("ValueError", `Zero padding ${where}`);
  if (spec.align === "=") throw new Raise("ValueError", `'=' alignment flag ${where}`);
}
