import { type Digits, shortestDigits } from "./float-digits.ts";
import { DECIMAL, decimalToNumber, plainNumberText } from "./number-text.ts";
import { Raise } from "./raise.ts";
import { reprText } from "./text-repr.ts";

/** `repr(value)`: Python/pystrtod.c, PyOS_double_to_string with 'r'. */
export function reprFloat(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : `${sign}inf`;
  const digits = shortestDigits(Math.abs(value));
  const plain = digits.point > -4 && digits.point <= 16;
  return sign + (plain ? withFraction(plainDigits(digits)) : exponentDigits(digits));
}

function withFraction(text: string): string {
  return text.includes(".") ? text : `${text}.0`;
}

/** 314 with point 1 as "3.14", with point -1 as "0.0314", with point 5 as "31400". */
export function plainDigits({ digits, point }: Digits): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, "0");
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** 314 with point 1 as "3.14e+00". */
export function exponentDigits({ digits, point }: Digits): string {
  const exponent = point - 1;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  const mantissa = plainDigits({ digits, point: 1 });
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${size}`;
}

const FLOAT = new RegExp(`^[+-]?(?:${DECIMAL}|inf|infinity|nan)$`, "i");

/** `float(text)`: Objects/floatobject.c, PyFloat_FromString. `shown` is how an error names the text. */
export function parseFloatText(text: string, shown = reprText(text)): number {
  const plain = plainNumberText(text);
  if (FLOAT.test(plain)) return decimalToNumber(plain);
  throw new Raise("ValueError", `could not convert string to float: ${shown}`);
}
