import { KIND } from "../events.ts";
import type { FrameId, FutureId } from "../ids.ts";
import type { TraceState } from "../state.ts";
import type { Trace } from "../trace.ts";
import { drop, ownCodes, scan } from "./records.ts";

const PUSHED = KIND["frame.pushed"];
const RESUMED = KIND["frame.resumed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const MADE = KIND["future.made"];
const ADDED = KIND["future.callback_added"];

/** An arrow points at what is waited for. */
export interface Wait<N = FutureId> {
  readonly from: N;
  readonly to: N;
  /**
   * A task awaits; a future such as gather's is kept by a callback on each of its children; a lock is
   * held by a task that would have to release it.
   */
  readonly how: "awaits" | "gathers" | "held by";
  /** The place in the queue of those that wait for the same lock, queue …, from 1. */
  readonly place?: number;
}

/** Who waits for whom, each task and future once however many wait for it. */
export interface WaitGraph<N = FutureId> {
  readonly nodes: readonly N[];
  readonly waits: readonly Wait<N>[];
  /** Those that wait for themselves in a circle, in that order; empty if nobody does. */
  readonly cycle: readonly N[];
}

/**
 * Futures that asyncio made in the frame that also hung a callback on others: gather's outer future,
 * `wait`'s waiter, shield's. They are done when those are.
 */
export function gathered(trace: Trace): ReadonlyMap<FutureId, readonly FutureId[]> {
  const stack: FrameId[] = [];
  const own = ownCodes(trace);
  const library: boolean[] = [];
  const made = new Map<FrameId, FutureId>();
  const hung = new Map<FrameId, FutureId[]>();
  // The method of the loop or the future that does it may be a frame of its own.
  const near = () => stack.slice(-2).filter((frame) => library[frame] === true);
  scan(trace, (kind, a, b, c) => {
    if (kind === PUSHED) library[a] = own[b] === false;
    if (kind === PUSHED || kind === RESUMED) stack.push(a as FrameId);
    else if (kind === POPPED || kind === SUSPENDED) drop(stack, a as FrameId);
    else if (kind === MADE) for (const frame of near()) made.set(frame, a as FutureId);
    else if (kind === ADDED && c === 0)
      for (const frame of near()) listAt(hung, frame).push(a as FutureId);
  });
  return joined(made, hung);
}

function joined(
  made: ReadonlyMap<FrameId, FutureId>,
  hung: ReadonlyMap<FrameId, readonly FutureId[]>,
): ReadonlyMap<FutureId, readonly FutureId[]> {
  const found = new Map<FutureId, readonly FutureId[]>();
  for (const [frame, children] of hung) {
    const parent = made.get(frame);
    const others = children.filter((child) => child !== parent);
    if (parent !== undefined && others.length > 0) found.set(parent, others);
  }
  return found;
}

/** The graph at a moment. Only what is not done waits, and is waited for. */
export function waitGraph(
  state: TraceState,
  parents: ReadonlyMap<FutureId, readonly FutureId[]>,
): WaitGraph {
  const isOpen = (id: FutureId): boolean => state.futures.get(id)?.status.kind === "pending";
  const open = state.futures.values().filter(({ status }) => status.kind === "pending");
  const waits = open.flatMap(({ id, task }): readonly Wait[] => {
    const on = task?.phase.kind === "waiting" ? task.phase.on : undefined;
    const awaits = on === undefined ? [] : [{ from: id, to: on, how: "awaits" } as const];
    const children = (parents.get(id) ?? []).filter(isOpen);
    return [...awaits, ...children.map((to) => ({ from: id, to, how: "gathers" }) as const)];
  });
  return { nodes: open.map(({ id }) => id), waits, cycle: cycleIn(waits) };
}

/** By node, what it waits for. */
export function linksOf<N>(waits: readonly Wait<N>[]): ReadonlyMap<N, readonly N[]> {
  const links = new Map<N, N[]>();
  for (const { from, to } of waits) listAt(links, from).push(to);
  return links;
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** A walk along the links in progress: a node, and how many of its links have been followed. */
interface Visit<N> {
  readonly node: N;
  followed: number;
}

/** The first circle there is, found by walking on from each node in turn; chains may be long. */
export function cycleIn<N>(waits: readonly Wait<N>[]): readonly N[] {
  const links = linksOf(waits);
  const seen = new Set<N>();
  for (const start of links.keys()) {
    const found = circleFrom(links, start, seen);
    if (found.length > 0) return found;
  }
  return [];
}

function circleFrom<N>(links: ReadonlyMap<N, readonly N[]>, start: N, seen: Set<N>): readonly N[] {
  const path: Visit<N>[] = [];
  const places = new Map<N, number>();
  const enter = (node: N): void => {
    seen.add(node);
    places.set(node, path.length);
    path.push({ node, followed: 0 });
  };
  if (!seen.has(start)) enter(start);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const next = links.get(visit.node)?.[visit.followed++];
    const place = next === undefined ? undefined : places.get(next);
    if (place !== undefined) return path.slice(place).map(({ node }) => node);
    if (next === undefined) places.delete(path.pop()?.node ?? start);
    else if (!seen.has(next)) enter(next);
  }
  return [];
}
