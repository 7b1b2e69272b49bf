const waiting = new Set<() => void>();

/**
 * Runs what measures and scrolls once all is drawn, before it is painted: together, so that the page
 * is laid out once for all of them.
 */
export function inFrame(action: () => void): () => void {
  if (waiting.size === 0)
    requestAnimationFrame(() => {
      const actions = [...waiting];
      waiting.clear();
      for (const each of actions) each();
    });
  waiting.add(action);
  return () => waiting.delete(action);
}

/**
 * Scrolls an element into sight, as little as it takes. `scrollIntoView` would do it as well, but makes the
 * element the place from which the Tab key goes on.
 */
export function keepInSight(element: HTMLElement | null): void {
  if (element === null) return;
  inFrame(() => {
    for (let frame = element.parentElement; frame !== null; frame = frame.parentElement) {
      if (scrolls(frame)) scrollTo(frame, element);
    }
  });
}

function scrolls(frame: HTMLElement): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = frame;
  if (scrollWidth <= clientWidth && scrollHeight <= clientHeight) return false;
  const { overflowX, overflowY } = getComputedStyle(frame);
  return SCROLLS.test(overflowX) || SCROLLS.test(overflowY);
}

const SCROLLS = /auto|scroll|hidden/;

function scrollTo(frame: HTMLElement, element: HTMLElement): void {
  const { left, top } = frame.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const aside = pixels(style.scrollMarginLeft);
  const above = pixels(style.scrollMarginTop);
  frame.scrollLeft += beyond(box.left - left - aside, box.right - left + aside, frame.clientWidth);
  frame.scrollTop += beyond(box.top - top - above, box.bottom - top + above, frame.clientHeight);
}

const pixels = (text: string): number => Number.parseFloat(text) || 0;

/** How far what lies between two places is outside of a frame that long. */
const beyond = (from: number, to: number, length: number): number =>
  from < 0 ? Math.min(0, Math.max(from, to - length)) : Math.max(0, Math.min(from, to - length));
