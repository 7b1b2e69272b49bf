import type { FormatSpec, Separator } from "./format-spec.ts";
import { Raise } from "./raise.ts";
import { textLength } from "./text.ts";

/** A number cut up for its layout: "-", "0x", "1234", ".5e+10". */
export interface NumberParts {
  readonly negative: boolean;
  readonly prefix: string;
  /** The digits before the point; "" where there are none, as in "inf". */
  readonly digits: string;
  readonly rest: string;
}

/** Cuts up a formatted float; `rest` may end in what is no number, like "%". */
export function numberParts(text: string): NumberParts {
  const negative = text.startsWith("-");
  const unsigned = negative ? text.slice(1) : text;
  const digits = /^\d*/.exec(unsigned)?.[0] ?? "";
  return { negative, prefix: "", digits, rest: unsigned.slice(digits.length) };
}

/** Python/formatter_unicode.c, calc_number_widths and fill_number */
export function layOutNumber(parts: NumberParts, spec: FormatSpec): string {
  const sign = signText(parts.negative, spec);
  const rest = groupFraction(parts.rest, spec.fractionSeparator);
  const others = sign.length + parts.prefix.length + textLength(rest);
  const zeroFilled = spec.fill === "0" && spec.align === "=";
  const digits = groupDigits(parts.digits, spec, zeroFilled ? spec.width - others : 0);
  if (spec.align !== "=") return padText(sign + parts.prefix + digits + rest, spec);
  const inner = padText(digits + rest, {
    ...spec,
    align: ">",
    width: spec.width - others + textLength(rest),
  });
  return sign + parts.prefix + inner;
}

function signText(negative: boolean, { sign }: FormatSpec): string {
  if (negative) return "-";
  return sign === "-" ? "" : sign;
}

/** Hexadecimal, octal and binary digits go in fours. */
function groupSize({ type }: FormatSpec): number {
  return type !== "" && "boxX".includes(type) ? 4 : 3;
}

/** The digits, grouped, and before them so many zeros that all are at least `width` wide. */
function groupDigits(digits: string, spec: FormatSpec, width: number): string {
  if (digits === "") return "";
  checkMemory(width);
  if (spec.separator === "") return digits.padStart(width, "0");
  const size = groupSize(spec);
  let count = Math.max(digits.length, width - Math.ceil(width / (size + 1)));
  while (count + Math.floor((count - 1) / size) < width) count += 1;
  const ends = new RegExp(`(?<=.)(?=(?:.{${size}})+$)`, "g");
  return digits.padStart(count, "0").replace(ends, spec.separator);
}

/** From the point on, so that the last group may be short. */
function groupFraction(rest: string, separator: Separator): string {
  if (separator === "") return rest;
  return rest.replace(/(?<=^\.)\d+/, (digits) => digits.replace(/\d{3}(?=\d)/g, `$&${separator}`));
}

/** Fills up to the width of the specification; what is centred leans to the left. */
export function padText(text: string, spec: FormatSpec): string {
  const missing = Math.max(0, spec.width - textLength(text));
  checkMemory(missing);
  const left = spec.align === "<" ? 0 : spec.align === "^" ? missing >> 1 : missing;
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}

/** The longest string that every host can hold. */
const LONGEST = 2 ** 28;

function checkMemory(width: number): void {
  if (width > LONGEST) throw new Raise("MemoryError");
}
