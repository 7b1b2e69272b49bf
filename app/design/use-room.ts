import { type RefCallback, useCallback, useState } from "react";
import { rootSize } from "./use-width.ts";

/** The height in rem that an element's parent gives it, for layouts that fold when it is short. */
export function useRoom(fallback: number): readonly [number, RefCallback<Element>] {
  const [height, setHeight] = useState(fallback);
  const measure = useCallback((element: Element | null) => {
    const parent = element?.parentElement ?? null;
    if (parent === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setHeight(entry.contentRect.height / rootSize());
    });
    observer.observe(parent);
    return () => observer.disconnect();
  }, []);
  return [height, measure];
}
