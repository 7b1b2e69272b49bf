import type { KeyboardEvent, PointerEvent } from "react";
import { type Edge, RANGES } from "../session/layout.ts";
import { useActions, useLayout } from "../session/SessionContext.tsx";
import { rootSize } from "./use-width.ts";
import "./Splitter.css";

interface Props {
  readonly edge: Edge;
  /** What it makes larger or smaller, in words. */
  readonly name: string;
  /** The side of its parent on which it lies. */
  readonly side: "right" | "left" | "top";
}

/** Rem that an arrow key moves an edge. */
const STRIDE = 1;
const GROWS = {
  right: { ArrowRight: 1, ArrowLeft: -1 },
  left: { ArrowLeft: 1, ArrowRight: -1 },
  top: { ArrowUp: 1, ArrowDown: -1 },
} as const;

/** The hairline between two panes: one pixel to see, eight to grab; Enter or a double click restores it. */
export function Splitter({ edge, name, side }: Props) {
  const { layout } = useActions();
  const size = useLayout(({ sizes }) => sizes[edge]);
  const { least, most, usual } = RANGES[edge];
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const parent = event.currentTarget.parentElement;
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || parent === null) return;
    layout.resize(edge, sizeAt(side, parent.getBoundingClientRect(), event) / rootSize());
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const way = (GROWS[side] as Readonly<Record<string, number>>)[event.key];
    if (way === undefined && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    if (way === undefined) layout.restore(edge);
    else layout.resize(edge, (size ?? usual) + way * STRIDE);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between paragraphs cannot be moved, a separator can.
    <div
      className={`splitter ${side}`}
      role="separator"
      tabIndex={0}
      aria-label={name}
      aria-orientation={side === "top" ? "horizontal" : "vertical"}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(size ?? usual)}
      title={`${name}: drag, or use the arrow keys. A double click puts it back.`}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => layout.restore(edge)}
      onKeyDown={press}
    />
  );
}

function sizeAt(
  side: Props["side"],
  box: DOMRect,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): number {
  if (side === "right") return clientX - box.left;
  return side === "left" ? box.right - clientX : box.bottom - clientY;
}
