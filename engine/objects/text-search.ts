import { adjustRange, type End } from "./index-range.ts";
import { Raise } from "./raise.ts";
import { charsOf, codePointIndex, isSimple, sliceText, textLength } from "./text.ts";

/** Where to look: from `start` to before `end`, as Python gives them, negative ones from the end. */
interface Window {
  readonly text: string;
  readonly start: number;
}

/** Undefined when the range is empty in the wrong order: then not even "" is found in it. */
function windowOf(text: string, start: End, end: End): Window | undefined {
  if (start === undefined && end === undefined) return { text, start: 0 };
  const range = adjustRange(textLength(text), start, end);
  return range && { text: sliceText(text, range.start, range.end), start: range.start };
}

/** `text.find(part, start, end)` */
export function findText(text: string, part: string, start?: End, end?: End): number {
  return locate(windowOf(text, start, end), (window) => window.indexOf(part));
}

/** `text.rfind(part, start, end)` */
export function rfindText(text: string, part: string, start?: End, end?: End): number {
  return locate(windowOf(text, start, end), (window) => window.lastIndexOf(part));
}

function locate(window: Window | undefined, search: (text: string) => number): number {
  const unit = window === undefined ? -1 : search(window.text);
  if (window === undefined || unit < 0) return -1;
  return window.start + (isSimple(window.text) ? unit : codePointIndex(window.text, unit));
}

/** `text.index(part, start, end)` */
export function indexText(text: string, part: string, start?: End, end?: End): number {
  return foundOrRaise(findText(text, part, start, end));
}

/** `text.rindex(part, start, end)` */
export function rindexText(text: string, part: string, start?: End, end?: End): number {
  return foundOrRaise(rfindText(text, part, start, end));
}

function foundOrRaise(index: number): number {
  if (index < 0) throw new Raise("ValueError", "substring not found");
  return index;
}

/** `text.count(part, start, end)`: those that do not overlap. */
export function countText(text: string, part: string, start?: End, end?: End): number {
  const window = windowOf(text, start, end);
  if (window === undefined) return 0;
  return part === "" ? textLength(window.text) + 1 : window.text.split(part).length - 1;
}

/** `text.startswith(prefix, start, end)`, for one prefix. */
export function startsWith(text: string, prefix: string, start?: End, end?: End): boolean {
  return windowOf(text, start, end)?.text.startsWith(prefix) ?? false;
}

/** `text.endswith(suffix, start, end)`, for one suffix. */
export function endsWith(text: string, suffix: string, start?: End, end?: End): boolean {
  return windowOf(text, start, end)?.text.endsWith(suffix) ?? false;
}

/** `text.replace(old, replacement, count)`; a negative count replaces all. */
export function replaceText(text: string, old: string, replacement: string, count = -1): string {
  if (count === 0) return text;
  const parts = old === "" ? ["", ...charsOf(text), ""] : text.split(old);
  if (count < 0 || count >= parts.length - 1) return parts.join(replacement);
  const rest = parts.slice(count).join(old);
  return [...parts.slice(0, count), rest].join(replacement);
}

/** `text.removeprefix(prefix)` */
export function removePrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** `text.removesuffix(suffix)` */
export function removeSuffix(text: string, suffix: string): string {
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}
