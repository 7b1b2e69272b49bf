import { useEffect, useRef } from "react";
import { useWidth } from "../design/use-width.ts";

/** Of the canvas, in pixels. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
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

/** A picture with more shapes than a page should have elements. */
export function Painting({ height, paint }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, measure] = useWidth(0);
  // A canvas is outside of what React draws, and so are the tokens it takes its colours from.
  useEffect(() => {
    const element = canvas.current;
    if (element === null || width === 0) return;
    const repaint = () => paintOn(element, width, paint);
    repaint();
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => theme.disconnect();
  }, [width, paint]);
  return (
    <div className="timeline-painting" ref={measure} aria-hidden="true">
      <canvas ref={canvas} style={{ height }} />
    </div>
  );
}

function paintOn(canvas: HTMLCanvasElement, width: number, paint: Paint): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const style = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(style.fontSize) || 16;
  const ratio = window.devicePixelRatio || 1;
  const plan = { width: width * rem, height: canvas.clientHeight, rem };
  canvas.width = Math.round(plan.width * ratio);
  canvas.height = Math.round(plan.height * ratio);
  context.scale(ratio, ratio);
  paint(context, plan, (token) => style.getPropertyValue(token).trim());
}
