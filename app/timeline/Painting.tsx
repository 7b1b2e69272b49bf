import { useEffect, useRef } from "react";
import { rootSize, useWidth } from "../design/use-width.ts";
import { around, type Box, holds, inSight } from "./sight.ts";

/** A picture, in pixels, and what of it is painted: the rest is out of sight. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
  readonly part: Box;
}

/** What a token of the design stands for in the theme of the moment. */
export type Colour = (token: string) => string;

export type Paint = (to: CanvasRenderingContext2D, plan: Plan, colour: Colour) => void;

interface Props {
  /** As the style sheet measures it. */
  readonly height: string;
  /** The same function as long as the picture is the same. */
  readonly paint: Paint;
}

/** A picture with more shapes than a page should have elements, as wide as its place however far that scrolls. */
export function Painting({ height, paint }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, measure] = useWidth(0);
  useEffect(() => {
    if (canvas.current !== null && width > 0) return keepPainted(canvas.current, paint);
  }, [width, paint]);
  return (
    <div className="timeline-painting" style={{ height }} ref={measure} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

/** A canvas is outside of what React draws, and so are the tokens it takes its colours from. */
function keepPainted(canvas: HTMLCanvasElement, paint: Paint): () => void {
  const frame = canvas.closest("section") ?? document.documentElement;
  const picture = canvas.parentElement ?? canvas;
  let painted: Box | undefined;
  const paintSight = (): void => {
    const box = picture.getBoundingClientRect();
    const sight = inSight(box, frame.getBoundingClientRect());
    if (painted !== undefined && holds(painted, sight)) return;
    const { width, height } = box;
    painted = around(sight, width, height);
    paintOn(canvas, { width, height, rem: rootSize(), part: painted }, paint);
  };
  const repaint = (): void => {
    painted = undefined;
    paintSight();
  };
  paintSight();
  const theme = new MutationObserver(repaint);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const size = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(paintSight);
  size?.observe(frame);
  frame.addEventListener("scroll", paintSight, { passive: true });
  return () => {
    theme.disconnect();
    size?.disconnect();
    frame.removeEventListener("scroll", paintSight);
  };
}

function paintOn(canvas: HTMLCanvasElement, plan: Plan, paint: Paint): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const { left, top, right, bottom } = plan.part;
  const ratio = window.devicePixelRatio || 1;
  const style = getComputedStyle(document.documentElement);
  Object.assign(canvas.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  resize(canvas, Math.round((right - left) * ratio), Math.round((bottom - top) * ratio));
  context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
  context.clearRect(left, top, right - left, bottom - top);
  paint(context, plan, (token) => style.getPropertyValue(token).trim());
}

/** A canvas that is told its size gets new memory, even if it is the same size. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
