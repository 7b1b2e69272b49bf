import { type TouchEvent, useMemo, useRef } from "react";
import type { Move } from "./navigation.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels a finger goes across, at least, and up or down, at most. */
const ACROSS = 48;
const ASIDE = 36;

/** A swipe to the left leads on, one to the right leads back, as pages are turned. */
export function swipeMove(from: Point, to: Point): Move | undefined {
  const across = to.x - from.x;
  if (Math.abs(across) < ACROSS || Math.abs(to.y - from.y) > ASIDE) return undefined;
  return across < 0 ? "forward" : "back";
}

/** Touch handlers for a place where swiping steps. */
export function useSwipe(onMove: (move: Move) => void) {
  const start = useRef<Point | undefined>(undefined);
  return useMemo(
    () => ({
      onTouchStart: ({ touches }: TouchEvent) => {
        start.current = touches.length === 1 ? pointOf(touches[0]) : undefined;
      },
      onTouchEnd: ({ changedTouches }: TouchEvent) => {
        const end = pointOf(changedTouches[0]);
        const move = start.current && end && swipeMove(start.current, end);
        if (move !== undefined) onMove(move);
      },
    }),
    [onMove],
  );
}

const pointOf = (touch: { clientX: number; clientY: number } | undefined): Point | undefined =>
  touch && { x: touch.clientX, y: touch.clientY };
