import { type RefCallback, useCallback, useState } from "react";

/** A rem in pixels. */
export const rootSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The width of an element in rem, for layouts that depend on how much fits. */
export function useWidth(fallback: number): readonly [number, RefCallback<Element>] {
  const [width, setWidth] = useState(fallback);
  const measure = useCallback((element: Element | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width / rootSize());
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
