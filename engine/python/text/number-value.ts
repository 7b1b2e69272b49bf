import type { ConstantValue } from "../ast.ts";

/** The value of a number as it is written: Parser/pegen.c, parsenumber. */
export function parseNumber(text: string): ConstantValue {
  const digits = text.includes("_") ? text.replaceAll("_", "") : text;
  if (/^0[xXoObB]/.test(digits)) return integer(digits);
  if (/[jJ]$/.test(digits)) return { kind: "complex", imag: Number(digits.slice(0, -1)) };
  if (/[.eE]/.test(digits)) return { kind: "float", value: Number(digits) };
  return integer(digits);
}

function integer(digits: string): ConstantValue {
  const value = Number(digits);
  if (Number.isSafeInteger(value)) return { kind: "int", value };
  return { kind: "int", value: BigInt(digits) };
}
