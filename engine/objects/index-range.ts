import type { PyInt } from "./int.ts";

/** One end of a range as a program gives it; undefined (or None) means as far as it goes. */
export type End = PyInt | null | undefined;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a sequence that optional `start` and `end` arguments select; undefined when `start`
 * comes after `end` (ADJUST_INDICES in Objects/unicodeobject.c and bytes_methods.c).
 */
export function adjustRange(length: number, start: End, end: End): Range | undefined {
  const from = Math.max(0, fromFront(length, start ?? 0));
  const to = Math.min(length, Math.max(0, fromFront(length, end ?? length)));
  return from <= to ? { start: from, end: to } : undefined;
}

/** Infinities are fine here: a bigint is beyond any length. */
function fromFront(length: number, index: PyInt): number {
  const place = Number(index);
  return place < 0 ? place + length : place;
}
