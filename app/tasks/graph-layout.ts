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
  /** A circle that is drawn as one, each before the one that it waits for. */
  readonly ring: readonly N[];
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

/** A circle of so many is drawn as one; a smaller one is an arrow forth and one back. */
const RING = 4;
/** Of the two columns of a ring, and of one that is left over. */
const LEFT = 25;
const RIGHT = 75;
const MIDDLE = 50;

/**
 * Who waits stands above what it waits for. In a row they stand in the order in which they were made,
 * so that a node keeps its place from step to step as long as its waits are the same.
 */
export function layoutGraph<N>({ nodes, waits, cycle }: WaitGraph<N>): GraphLayout<N> {
  const ring = cycle.length < RING ? [] : fromOldest(cycle, nodes);
  const linked = new Set(waits.flatMap(({ from, to }) => [from, to]));
  const ranked = membersOf(ranksOf(...contracted(nodes, waits, ring, linked)));
  const placed: GraphNode<N>[] = [];
  let row = 0;
  const placeRow = (line: readonly N[]): void => {
    line.forEach((id, place) => {
      placed.push({ id, x: ((place + 0.5) / line.length) * 100, row });
    });
    row += 1;
  };
  for (const members of ranked) {
    const single = members.filter((id) => id !== ring[0]);
    for (let first = 0; first < single.length; first += MOST_IN_ROW)
      placeRow(single.slice(first, first + MOST_IN_ROW));
    if (single.length === members.length) continue;
    placed.push(...ringFrom(ring, row));
    row += Math.ceil(ring.length / 2);
  }
  const most = Math.max(0, ...ranked.map(({ length }) => length));
  const width = most > 2 ? NARROWEST : WIDEST;
  return { nodes: placed, rows: row, width, ring, alone: nodes.filter((id) => !linked.has(id)) };
}

/** Those that are older stand above. */
function fromOldest<N>(cycle: readonly N[], nodes: readonly N[]): readonly N[] {
  const oldest = nodes.find((id) => cycle.includes(id));
  const start = oldest === undefined ? 0 : cycle.indexOf(oldest);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}

/** Down on the right and up again on the left. */
function ringFrom<N>(ring: readonly N[], top: number): readonly GraphNode<N>[] {
  return ring.map((id, place) => {
    if (place === 0) return { id, x: LEFT, row: top };
    const half = ring.length / 2;
    const isLowest = place === half + 0.5;
    if (place <= half) return { id, x: RIGHT, row: top + place - 1 };
    return { id, x: isLowest ? MIDDLE : LEFT, row: top + ring.length - place };
  });
}

/** What is linked, with the first of a ring in the place of all of it. */
function contracted<N>(
  nodes: readonly N[],
  waits: WaitGraph<N>["waits"],
  ring: readonly N[],
  linked: ReadonlySet<N>,
): readonly [readonly N[], WaitGraph<N>["waits"]] {
  const [first] = ring;
  const inRing = new Set(ring);
  const named = (id: N): N => (first !== undefined && inRing.has(id) ? first : id);
  return [
    nodes.filter((id) => linked.has(id) && named(id) === id),
    waits
      .map((wait) => ({ ...wait, from: named(wait.from), to: named(wait.to) }))
      .filter(({ from, to }) => from !== to || !inRing.has(from)),
  ];
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
