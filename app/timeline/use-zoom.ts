import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Nearer than this a canvas of the chart would be wider than browsers draw. */
export const MOST_ZOOM = 16;

const ZOOMS: Readonly<Record<string, number>> = { KeyW: 2, KeyS: 0.5 };
const PANS: Readonly<Record<string, number>> = { KeyA: -0.25, KeyD: 0.25 };

const bounded = (zoom: number): number => Math.max(1, Math.min(zoom, MOST_ZOOM));

/** How many times as wide as its pane the chart is: by buttons, W and S, or Ctrl and the wheel. */
export function useZoom(view: RefObject<HTMLElement | null>) {
  const [zoom, setZoom] = useState(1);
  const before = useRef(1);

  // What is in the middle stays there; from the whole run it goes to the playhead.
  useLayoutEffect(() => {
    const element = view.current;
    if (element === null || before.current === zoom) return;
    const mark = element.querySelector<HTMLElement>(".timeline-head");
    element.scrollLeft = (mark?.offsetLeft ?? 0) - element.clientWidth / 3;
    before.current = zoom;
  }, [view, zoom]);

  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setZoom((now) => bounded(event.deltaY < 0 ? now * 2 : now / 2));
    };
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const factor = ZOOMS[event.code];
      const part = PANS[event.code];
      if (factor === undefined && part === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (factor !== undefined) setZoom((now) => bounded(now * factor));
      if (part !== undefined) element.scrollLeft += part * element.clientWidth;
    };
    element.addEventListener("wheel", turn, { passive: false });
    element.addEventListener("keydown", press);
    return () => {
      element.removeEventListener("wheel", turn);
      element.removeEventListener("keydown", press);
    };
  }, [view]);

  return { zoom, setZoom: (wanted: number) => setZoom(bounded(wanted)) };
}
