import { type RefCallback, useCallback, useState } from "react";
import { rootSize } from "./use-width.ts";

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The size in rem that an element is given, for layouts that fold when it is small. */
export function useRoom(fallback: Room): readonly [Room, RefCallback<Element>] {
  const [room, setRoom] = useState(fallback);
  const measure = useCallback((element: Element | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setRoom({ width: width / rootSize(), height: height / rootSize() });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [room, measure];
}
