import { Raise } from "./raise.ts";
import { textLength } from "./text.ts";

/** `text.ljust(width, fill)` */
export function ljustText(text: string, width: number, fill = " "): string {
  return pad(text, 0, missing(text, width), fill);
}

/** `text.rjust(width, fill)` */
export function rjustText(text: string, width: number, fill = " "): string {
  return pad(text, missing(text, width), 0, fill);
}

/** `text.center(width, fill)`: an odd one goes to the left exactly when the width is odd. */
export function centerText(text: string, width: number, fill = " "): string {
  const total = missing(text, width);
  const left = Math.floor(total / 2) + (total & width & 1);
  return pad(text, left, total - left, fill);
}

function missing(text: string, width: number): number {
  return Math.max(0, width - textLength(text));
}

function pad(text: string, left: number, right: number, fill: string): string {
  if (textLength(fill) !== 1) {
    throw new Raise("TypeError", "The fill character must be exactly one character long");
  }
  return fill.repeat(left) + text + fill.repeat(right);
}

/** `text.zfill(width)`: the zeros go behind a sign. */
export function zfillText(text: string, width: number): string {
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  return sign + "0".repeat(missing(text, width)) + text.slice(sign.length);
}

/** `text.expandtabs(size)` */
export function expandTabs(text: string, size: number): string {
  let column = 0;
  return text.replace(/./gsu, (char) => {
    const width = char === "\t" ? (size > 0 ? size - (column % size) : 0) : 1;
    column = char === "\n" || char === "\r" ? 0 : column + width;
    return char === "\t" ? " ".repeat(width) : char;
  });
}

/**
 * `text.translate(table)`: `lookUp` answers each code point with its replacement, null to drop it,
 * undefined to keep it.
 */
export function translateText(
  text: string,
  lookUp: (codePoint: number) => string | null | undefined,
): string {
  return text.replace(/./gsu, (char) => {
    const replacement = lookUp(char.codePointAt(0) ?? 0);
    return replacement === undefined ? char : (replacement ?? "");
  });
}
