import type { FutureId } from "../../engine/trace/ids.ts";
import type { WaitGraph } from "../../engine/trace/queries/waits.ts";

export interface GraphNode {
  readonly id: FutureId;
  /** Percent of the width. */
  readonly x: number;
  /** From the top, in rows. */
  readonly row: number;
}

export interface GraphLayout {
  readonly nodes: readonly GraphNode[];
  readonly rows: number;
  /** Those that wait for nothing and that nobody waits for. */
  readonly alone: readonly FutureId[];
}

/** Nodes in one row; what is left over goes to the next. */
const MOST_IN_ROW = 3;

/**
 * Who waits stands above what it waits for. In a row they stand in the order in which they were made,
 * so that a node keeps its place from step to step as long as its waits are the same.
 */
export function layoutGraph({ nodes, waits }: WaitGraph): GraphLayout {
  const linked = new Set(waits.flatMap(({ from, to }) => [from, to]));
  const ranks = ranksOf(
    nodes.filter((id) => linked.has(id)),
    waits,
  );
  const placed: GraphNode[] = [];
  let row = 0;
  for (const rank of [...new Set(ranks.values())].toSorted((one, other) => one - other)) {
    const members = [...ranks].filter(([, at]) => at === rank).map(([id]) => id);
    for (let first = 0; first < members.length; first += MOST_IN_ROW) {
      const line = members.slice(first, first + MOST_IN_ROW);
      line.forEach((id, place) => {
        placed.push({ id, x: ((place + 0.5) / line.length) * 100, row });
      });
      row += 1;
    }
  }
  return { nodes: placed, rows: row, alone: nodes.filter((id) => !linked.has(id)) };
}

/** The longest way from a node that nobody waits for; in a circle, from where it was entered. */
function ranksOf(
  nodes: readonly FutureId[],
  waits: WaitGraph["waits"],
): ReadonlyMap<FutureId, number> {
  const ranks = new Map(nodes.map((id) => [id, 0]));
  const from = (id: FutureId) => waits.filter((wait) => wait.from === id);
  const sink = (id: FutureId, rank: number, path: ReadonlySet<FutureId>): void => {
    if (path.has(id) || rank < (ranks.get(id) ?? 0)) return;
    ranks.set(id, rank);
    for (const { to } of from(id)) sink(to, rank + 1, new Set([...path, id]));
  };
  const waited = new Set(waits.map(({ to }) => to));
  const roots = nodes.filter((id) => !waited.has(id));
  for (const id of roots.length > 0 ? roots : nodes.slice(0, 1)) sink(id, 0, new Set());
  return ranks;
}
