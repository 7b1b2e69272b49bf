import { type PointerEvent, type RefObject, useEffect, useMemo, useState } from "react";
import { identitiesOf } from "../design/identity.ts";
import { lanesPaint } from "./drawing.ts";
import type { Drawn } from "./geometry.ts";
import { Painting } from "./Painting.tsx";

interface Props extends Drawn {
  /** What is scrolled. */
  readonly view: RefObject<HTMLElement | null>;
  readonly zoom: number;
}

/** The whole run in a strip, and a frame around what is in sight; the frame can be dragged. */
export function Minimap({ moment, geometry, view, zoom }: Props) {
  const [left, setLeft] = useState(0);
  const identities = identitiesOf(moment);
  const { lanes, axis } = geometry;
  const paint = useMemo(
    () => lanesPaint(lanes, axis, ({ task }) => identities.get(task)?.colour ?? 6),
    [lanes, axis, identities],
  );
  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    const follow = () => setLeft(element.scrollLeft / Math.max(1, element.scrollWidth));
    follow();
    element.addEventListener("scroll", follow, { passive: true });
    return () => element.removeEventListener("scroll", follow);
  }, [view]);
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const element = view.current;
    if (element === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width - 1 / (2 * zoom);
    element.scrollLeft = share * element.scrollWidth;
  };
  return (
    <div
      className="timeline-minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={drag}
    >
      <Painting height="100%" paint={paint} />
      <i style={{ left: `${left * 100}%`, width: `${100 / zoom}%` }} />
    </div>
  );
}
