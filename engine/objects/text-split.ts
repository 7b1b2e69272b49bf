import { Raise } from "./raise.ts";
import { WHITE_SPACE } from "./unicode.ts";

/*
 * `max` is the greatest number of cuts; a negative one, as in Python, sets no limit.
 */

/** What separates words, as patterns: characters of all scripts for str, of ASCII for bytes. */
export interface Spaces {
  readonly leading: RegExp;
  readonly trailing: RegExp;
  readonly firstWord: RegExp;
  readonly words: RegExp;
}

function spacesOf(chars: string): Spaces {
  return {
    leading: new RegExp(`^[${chars}]+`),
    trailing: new RegExp(`[${chars}]+$`),
    firstWord: new RegExp(`^[${chars}]*([^${chars}]+)[${chars}]*`),
    words: new RegExp(`[^${chars}]+`, "g"),
  };
}

const UNICODE_SPACES = spacesOf(WHITE_SPACE);

export const ASCII_SPACES = spacesOf("\\t-\\r ");

/** `text.split(separator, max)`; undefined splits at white space. */
export function splitText(
  text: string,
  separator?: string,
  max = -1,
  spaces = UNICODE_SPACES,
): string[] {
  if (separator === undefined) return splitWords(text, max, spaces);
  const parts = text.split(separatorOf(separator));
  if (max < 0 || max >= parts.length - 1) return parts;
  return [...parts.slice(0, max), parts.slice(max).join(separator)];
}

/** `text.rsplit(separator, max)` */
export function rsplitText(
  text: string,
  separator?: string,
  max = -1,
  spaces = UNICODE_SPACES,
): string[] {
  if (separator === undefined) return rsplitWords(text, max, spaces);
  const parts = text.split(separatorOf(separator));
  const joined = parts.length - max;
  if (max < 0 || joined <= 1) return parts;
  return [parts.slice(0, joined).join(separator), ...parts.slice(joined)];
}

function separatorOf(separator: string): string {
  if (separator === "") throw new Raise("ValueError", "empty separator");
  return separator;
}

function splitWords(text: string, max: number, spaces: Spaces): string[] {
  if (max < 0) return text.match(spaces.words) ?? [];
  const words: string[] = [];
  let rest = text.replace(spaces.leading, "");
  while (rest !== "" && words.length < max) {
    const [all = "", word = ""] = spaces.firstWord.exec(rest) ?? [];
    words.push(word);
    rest = rest.slice(all.length);
  }
  return rest === "" ? words : [...words, rest];
}

/** The last `max` words, and before them all that is left, with its leading white space. */
function rsplitWords(text: string, max: number, spaces: Spaces): string[] {
  const words = Array.from(text.matchAll(spaces.words));
  if (max < 0 || words.length <= max) return words.map(([word]) => word);
  const kept = words.slice(words.length - max);
  const cut = kept[0]?.index ?? text.length;
  return [text.slice(0, cut).replace(spaces.trailing, ""), ...kept.map(([word]) => word)];
}

const LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029";
const LINE_END = new RegExp(`\r\n|[${LINE_BREAKS}]`, "g");

/** Where lines of bytes end. */
export const ASCII_LINE_END = /\r\n|[\n\r]/g;

/** `text.splitlines(keepends)` */
export function splitLines(
  text: string,
  ends: "kept" | "dropped" = "dropped",
  lineEnd = LINE_END,
): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    lines.push(text.slice(start, ends === "kept" ? index + end.length : index));
    start = index + end.length;
  }
  return start < text.length ? [...lines, text.slice(start)] : lines;
}

type Triple = readonly [before: string, separator: string, after: string];

/** `text.partition(separator)` */
export function partitionText(text: string, separator: string): Triple {
  const index = text.indexOf(separatorOf(separator));
  return index < 0 ? [text, "", ""] : cut(text, index, separator);
}

/** `text.rpartition(separator)` */
export function rpartitionText(text: string, separator: string): Triple {
  const index = text.lastIndexOf(separatorOf(separator));
  return index < 0 ? ["", "", text] : cut(text, index, separator);
}

function cut(text: string, index: number, separator: string): Triple {
  return [text.slice(0, index), separator, text.slice(index + separator.length)];
}

/** `text.strip(chars)`; undefined strips white space. */
export function stripText(text: string, chars?: string, spaces = UNICODE_SPACES): string {
  return lstripText(rstripText(text, chars, spaces), chars, spaces);
}

/** `text.lstrip(chars)` */
export function lstripText(text: string, chars?: string, spaces = UNICODE_SPACES): string {
  if (chars === undefined) return text.replace(spaces.leading, "");
  const unwanted = new Set(chars);
  let start = 0;
  for (const char of text) {
    if (!unwanted.has(char)) break;
    start += char.length;
  }
  return text.slice(start);
}

/** `text.rstrip(chars)` */
export function rstripText(text: string, chars?: string, spaces = UNICODE_SPACES): string {
  if (chars === undefined) return text.replace(spaces.trailing, "");
  const unwanted = new Set(chars);
  let end = text.length;
  for (const char of Array.from(text).reverse()) {
    if (!unwanted.has(char)) break;
    end -= char.length;
  }
  return text.slice(0, end);
}
