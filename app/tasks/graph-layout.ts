import { linksOf, type WaitGraph } from "../../engine/trace/queries/waits.ts";

export interface GraphNode<N> {
  readonly id: N;
  /** Percent of the width. */
  readonly x: number;
  /** From the top, in rows. */
  readonly row: number;
}

export interface GraphLayout<N> {
  readonly nodes: readonly GraphNode<N>[];
  readonly rows: number;
  /** Of a box, in percent of the width: where few stand side by side there is room for names. */
  readonly width: number;
  /** Those that wait for nothing and that nobody waits for. */
  readonly alone: readonly N[];
}

/** Of a row and of a box, in rem. */
export const ROW = 4.5;
export const BOX = 2.5;
const NARROWEST = 30;
const WIDEST = 44;

/** Nodes in one row; what is left over goes to the next. */
const MOST_IN_ROW = 3;

/**
 * Who waits stands above what it waits for. In a row they stand in the order in which they were made,
 * so that a node keeps its place from step to step as long as its waits are the same.
 */
export function layoutGraph<N>({ nodes, waits }: WaitGraph<N>): GraphLayout<N> {
  const linked = new Set(waits.flatMap(({ from, to }) => [from, to]));
  const ranks = ranksOf(
    nodes.filter((id) => linked.has(id)),
    waits,
  );
  const placed: GraphNode<N>[] = [];
  let row = 0;
  const ranked = membersOf(ranks);
  for (const members of ranked) {
    for (let first = 0; first < members.length; first += MOST_IN_ROW) {
      const line = members.slice(first, first + MOST_IN_ROW);
      line.forEach((id, place) => {
        placed.push({ id, x: ((place + 0.5) / line.length) * 100, row });
      });
      row += 1;
    }
  }
  const most = Math.max(0, ...ranked.map(({ length }) => length));
  const width = most > 2 ? NARROWEST : WIDEST;
  return { nodes: placed, rows: row, width, alone: nodes.filter((id) => !linked.has(id)) };
}

/** The nodes of each rank, from the top. */
function membersOf<N>(ranks: ReadonlyMap<N, number>): readonly (readonly N[])[] {
  const members: N[][] = [];
  for (const [id, rank] of ranks) {
    members[rank] ??= [];
    members[rank].push(id);
  }
  return members;
}

/**
 * How many rows a node stands below one that nobody waits for, by the longest way. A node gets its
 * row when all that wait for it have theirs; in a circle nobody is first, so the oldest node is.
 */
function ranksOf<N>(nodes: readonly N[], waits: WaitGraph<N>["waits"]): ReadonlyMap<N, number> {
  const links = linksOf(waits);
  const open = new Map(nodes.map((id) => [id, 0]));
  for (const { to } of waits) open.set(to, (open.get(to) ?? 0) + 1);
  const ranks = new Map(nodes.map((id) => [id, 0]));
  const ready = nodes.filter((id) => open.get(id) === 0);
  const place = (id: N): void => {
    open.delete(id);
    for (const to of links.get(id) ?? []) {
      const left = open.get(to);
      if (left === undefined) continue;
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
      open.set(to, left - 1);
      if (left === 1) ready.push(to);
    }
  };
  for (let next = ready.pop(); open.size > 0; next = ready.pop()) {
    const [oldest] = open.keys();
    const node = next ?? oldest;
    if (node !== undefined) place(node);
  }
  return ranks;
}
