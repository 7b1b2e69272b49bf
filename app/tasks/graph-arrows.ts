import { BOX, type GraphLayout, type GraphNode, ROW } from "./graph-layout.ts";

/** An arrow of the graph: x in percent of the width, y in rem. */
export interface ArrowShape {
  readonly line: string;
  /** Where its head is, and on which side of the box it arrives. */
  readonly x: number;
  readonly y: number;
  readonly side: "top" | "left" | "right" | "bottom";
  /** Where a number beside it stands. */
  readonly label: readonly [number, number];
}

type Placed = Pick<GraphNode<unknown>, "x" | "row">;

const HEAD = 0.375;
/** What an arrow may reach out of the field, in percent of its width. */
const MARGIN = 5;

/**
 * Down from box to box; along the row to a neighbour; round the outside back up, and past boxes that
 * stand in the way.
 */
export function arrowBetween<N>(
  from: GraphNode<N>,
  to: GraphNode<N>,
  { nodes, width, ring }: Pick<GraphLayout<N>, "nodes" | "width" | "ring">,
): ArrowShape {
  const half = width / 2;
  if (to.row === from.row) return along(from, to, half);
  if (to.row < from.row && ring.includes(from.id) && ring.includes(to.id)) return up(from, to);
  const isFree = to.row > from.row && !nodes.some((other) => isBetween(from, to, other, half));
  return isFree ? down(from, to) : around(from, to, half);
}

const isBetween = (from: Placed, to: Placed, { x, row }: Placed, half: number): boolean => {
  if (row <= from.row || row >= to.row) return false;
  const at = from.x + ((to.x - from.x) * (row - from.row)) / (to.row - from.row);
  return Math.abs(at - x) < half;
};

function down(from: Placed, to: Placed): ArrowShape {
  const start = from.row * ROW + BOX;
  const end = to.row * ROW;
  const middle = (start + end) / 2;
  const line = `M${from.x} ${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end - HEAD}`;
  const label = [(from.x + to.x) / 2 + 2, middle - HEAD] as const;
  return { line, x: to.x, y: end, side: "top", label };
}

/** On the way back of a ring. */
function up(from: Placed, to: Placed): ArrowShape {
  const start = from.row * ROW;
  const end = to.row * ROW + BOX;
  const middle = (start + end) / 2;
  const line = `M${from.x} ${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end + HEAD}`;
  const label = [(from.x + to.x) / 2 + 2, middle + HEAD] as const;
  return { line, x: to.x, y: end, side: "bottom", label };
}

function along(from: Placed, to: Placed, half: number): ArrowShape {
  const isRight = to.x > from.x;
  const way = isRight ? 1 : -1;
  const start = from.x + way * half;
  const end = to.x - way * half;
  const y = from.row * ROW + BOX / 2;
  const line = `M${start} ${y}L${end - way} ${y}`;
  return { line, x: end, y, side: isRight ? "left" : "right", label: [(start + end) / 2, y - 1] };
}

/** Out of the side of one box and into the same side of the other. */
function around(from: Placed, to: Placed, half: number): ArrowShape {
  const isRight = from.x + to.x >= 100;
  const way = isRight ? 1 : -1;
  const start = [from.x + way * half, from.row * ROW + BOX / 2] as const;
  const end = [to.x + way * half, to.row * ROW + BOX / 2] as const;
  const outside = isRight
    ? Math.min(Math.max(start[0], end[0]) + 14, 100 + MARGIN)
    : Math.max(Math.min(start[0], end[0]) - 14, -MARGIN);
  const line = `M${start[0]} ${start[1]}C${outside} ${start[1]} ${outside} ${end[1]} ${end[0] + way} ${end[1]}`;
  const label = [outside - way * 3, (start[1] + end[1]) / 2] as const;
  return { line, x: end[0], y: end[1], side: isRight ? "right" : "left", label };
}
