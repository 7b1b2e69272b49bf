import { codePointOf, isPrintableChar } from "./unicode.ts";

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

/** `repr(text)`: Objects/unicodeobject.c, unicode_repr. */
export function reprText(text: string): string {
  const quote = quoteFor(text);
  const body = text.replace(/[^\x20-\x7e]|[\\']/gu, (char) =>
    char === quote ? `\\${quote}` : (SHORT_ESCAPES.get(char) ?? escapeUnprintable(char)),
  );
  return quote + body + quote;
}

/** Double quotes only where they save an escape. */
export function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

function escapeUnprintable(char: string): string {
  return isPrintableChar(char) ? char : escapeChar(char);
}

/** The shortest of `\x`, `\u` and `\U` that holds the code point. */
export function escapeChar(char: string): string {
  const codePoint = codePointOf(char);
  const hex = codePoint.toString(16);
  if (codePoint < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return codePoint < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

/** What `ascii()` makes of a repr: everything beyond ASCII is escaped. */
export function asciiText(repr: string): string {
  return repr.replace(/[\u0080-\u{10ffff}]/gu, escapeChar);
}
