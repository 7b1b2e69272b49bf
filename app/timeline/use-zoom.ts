import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** A step that is a tenth of the pane wide is near enough; browsers lay out nothing that is wider than some million pixels. */
const STEPS_IN_SIGHT = 10;
const WIDEST = 4096;

/** How near one can come to a recording of that many steps. */
export const mostZoom = (steps: number): number =>
  Math.min(WIDEST, Math.max(1, 2 ** Math.ceil(Math.log2(steps / STEPS_IN_SIGHT))));

const ZOOMS: Readonly<Record<string, number>> = { KeyW: 2, KeyS: 0.5 };
const PANS: Readonly<Record<string, number>> = { KeyA: -0.25, KeyD: 0.25 };

/** How many times as wide as its pane the chart is: by buttons, W and S, or Ctrl and the wheel. */
export function useZoom(view: RefObject<HTMLElement | null>, most: number) {
  const [wanted, setZoom] = useState(1);
  const zoom = Math.min(wanted, most);
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
    const times = (factor: number): void =>
      setZoom((now) => Math.max(1, Math.min(now, most) * factor));
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      times(event.deltaY < 0 ? 2 : 0.5);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const factor = ZOOMS[event.code];
      const part = PANS[event.code];
      if (factor === undefined && part === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (factor !== undefined) times(factor);
      if (part !== undefined) element.scrollLeft += part * element.clientWidth;
    };
    element.addEventListener("wheel", turn, { passive: false });
    element.addEventListener("keydown", press);
    return () => {
      element.removeEventListener("wheel", turn);
      element.removeEventListener("keydown", press);
    };
  }, [view, most]);

  return { zoom, setZoom: (next: number) => setZoom(Math.max(1, next)) };
}
