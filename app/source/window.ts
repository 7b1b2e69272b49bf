/** Which lines of a long file are drawn: those in sight and some around them. */
export interface LineWindow {
  readonly first: number;
  /** The line after the last that is drawn. */
  readonly end: number;
}

/** Files up to this length are drawn whole, so that the browser's own search finds everything. */
const WHOLE = 400;
const AROUND = 40;

export function lineWindow(count: number, top: number, visible: number): LineWindow {
  if (count <= WHOLE) return { first: 0, end: count };
  const first = Math.max(0, Math.min(top - AROUND, count - 1));
  return { first, end: Math.min(count, Math.max(0, top) + visible + AROUND) };
}

/**
 * Where to scroll so that a line is in sight, with two lines to spare; `undefined` if it is already.
 * All in pixels.
 */
export function scrollFor(
  line: { readonly top: number; readonly height: number },
  view: { readonly top: number; readonly height: number },
): number | undefined {
  const spare = 2 * line.height;
  const highest = line.top - spare;
  const lowest = line.top + line.height + spare;
  if (view.height < 2 * spare || lowest - highest > view.height) {
    return line.top === view.top ? undefined : line.top;
  }
  if (highest < view.top) return Math.max(0, highest);
  if (lowest > view.top + view.height) return lowest - view.height;
  return undefined;
}
