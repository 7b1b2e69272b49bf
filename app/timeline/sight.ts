import { type RefObject, useEffect, useState } from "react";

/** A rectangle on the page, in pixels. */
export type Box = Pick<DOMRectReadOnly, "left" | "top" | "right" | "bottom">;

/** What of a picture is in sight, counted from the picture's own corner. */
export function inSight(picture: Box, frame: Box): Box {
  const left = Math.max(0, frame.left - picture.left);
  const top = Math.max(0, frame.top - picture.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(picture.right, frame.right) - picture.left),
    bottom: Math.max(top, Math.min(picture.bottom, frame.bottom) - picture.top),
  };
}

/** The same and half as much again on every side, so that what is near is there before one scrolls to it. */
export function around(sight: Box, width: number, height: number): Box {
  const aside = Math.ceil((sight.right - sight.left) / 2);
  const above = Math.ceil((sight.bottom - sight.top) / 2);
  return {
    left: Math.max(0, Math.floor(sight.left - aside)),
    top: Math.max(0, Math.floor(sight.top - above)),
    right: Math.min(width, Math.ceil(sight.right + aside)),
    bottom: Math.min(height, Math.ceil(sight.bottom + above)),
  };
}

export const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

/** What of the chart is worth elements of its own, in percent of its width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WHOLE: Stretch = { from: 0, to: 100 };

export const isWithin = ({ from, to }: Stretch, at: number): boolean => at >= from && at <= to;

/** The stretch that is in sight, and as much again before and behind it; it changes only when one scrolls out of it. */
export function useStretch(view: RefObject<HTMLElement | null>, zoom: number): Stretch {
  const [stretch, setStretch] = useState(WHOLE);
  useEffect(() => {
    const element = view.current;
    if (element === null || zoom <= 1) return setStretch(WHOLE);
    const seen = 100 / zoom;
    const follow = (): void => {
      const from = (element.scrollLeft / Math.max(1, element.scrollWidth)) * 100;
      setStretch((now) => {
        const isThere = now.from <= Math.max(0, from) && now.to >= Math.min(100, from + seen);
        const isTight = now.to - now.from <= 3 * seen + 1e-9;
        return isThere && isTight ? now : { from: from - seen, to: from + 2 * seen };
      });
    };
    follow();
    element.addEventListener("scroll", follow, { passive: true });
    return () => element.removeEventListener("scroll", follow);
  }, [view, zoom]);
  return stretch;
}
