import { PyComplex } from "./complex.ts";
import { reprFloat } from "./float-text.ts";
import { DECIMAL, decimalToNumber, plainNumberText } from "./number-text.ts";
import { Raise } from "./raise.ts";
import { reprText } from "./text-repr.ts";

/** `repr(a)`: no real part when it is zero, but for minus zero. */
export function reprComplex(a: PyComplex): string {
  const imag = `${part(a.imag)}j`;
  if (Object.is(a.real, 0)) return imag;
  return `(${part(a.real)}${imag.startsWith("-") ? "" : "+"}${imag})`;
}

function part(value: number): string {
  return reprFloat(value).replace(/\.0$/, "");
}

const NUMBER = `(?:${DECIMAL}|inf(?:inity)?|nan)`;
const REAL = `[+-]?${NUMBER}`;
const COMPLEX = new RegExp(`^(?:(${REAL})|(${REAL})?([+-]${NUMBER}|[+-])j|(${REAL}|)j)$`, "i");

const STRAY_UNDERSCORE = /(?:^|[^0-9])_|_(?:[^0-9]|$)/;

/** `complex(text)`: Objects/complexobject.c, complex_from_string_inner */
export function parseComplexText(text: string): PyComplex {
  const plain = plainNumberText(text);
  if (STRAY_UNDERSCORE.test(plain)) {
    throw new Raise("ValueError", `could not convert string to complex: ${reprText(text)}`);
  }
  const match = COMPLEX.exec(withoutParentheses(plain));
  if (match === null) throw new Raise("ValueError", "complex() arg is a malformed string");
  const [, alone, real, imag, onlyImag] = match;
  return new PyComplex(coefficient(alone ?? real ?? "0"), coefficient(imag ?? onlyImag ?? "0"));
}

function withoutParentheses(text: string): string {
  const inner = /^\([\t-\r ]*(.*?)[\t-\r ]*\)$/s.exec(text);
  return inner?.[1] ?? text;
}

/** A bare sign, or nothing before the j, stands for one. */
function coefficient(text: string): number {
  return /^[+-]?$/.test(text) ? Number(`${text}1`) : decimalToNumber(text);
}
