import type { ConstantValue } from "./ast.ts";

/** A constant as Python would write it: its `repr`. */
export function constantText(constant: ConstantValue): string {
  switch (constant.kind) {
    case "none":
      return "None";
    case "ellipsis":
      return "...";
    case "bool":
      return constant.value ? "True" : "False";
    case "int":
      return String(constant.value);
    case "float":
      return floatText(constant.value);
    case "complex":
      return `${floatText(constant.imag).replace(/\.0$/, "")}j`;
    case "str":
      return stringText(constant.value);
    case "bytes":
      return bytesText(constant.value);
  }
}

/** An infinite literal can only have been a number that is too large. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return "1e309";
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) {
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

const ESCAPES = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\\", "\\\\"],
]);

/** A string in quotes: single ones, unless only single ones are in it. */
export function stringText(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const inner = [...value].map((char) => {
    if (char === quote) return `\\${quote}`;
    return ESCAPES.get(char) ?? (isControl(char) ? hexEscape(char.charCodeAt(0)) : char);
  });
  return `${quote}${inner.join("")}${quote}`;
}

function isControl(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

function hexEscape(code: number): string {
  return `\\x${code.toString(16).padStart(2, "0")}`;
}

function bytesText(value: Uint8Array): string {
  const text = stringText(String.fromCharCode(...value));
  const ascii = text.replace(/[\x80-\xff]/g, (char) => hexEscape(char.charCodeAt(0)));
  return `b${ascii}`;
}
