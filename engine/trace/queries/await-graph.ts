import { KIND } from "../events.ts";
import type { FutureId, ObjectId, Step } from "../ids.ts";
import type { FutureState, TraceState } from "../state.ts";
import { stopCount, type Trace } from "../trace.ts";
import { enclosingUse, type PrimitiveState, type Primitives, primitivesAt } from "./primitives.ts";
import { scan } from "./records.ts";
import { cycleIn, gathered, type Wait, type WaitGraph } from "./waits.ts";

/** A task, a future or a primitive, in one graph. */
export type NodeKey = `future ${number}` | `object ${number}`;

export const futureKey = (id: FutureId): NodeKey => `future ${id}`;
export const objectKey = (id: ObjectId): NodeKey => `object ${id}`;

/** What a node stands for. */
export type GraphObject =
  | { readonly kind: "future"; readonly future: FutureState }
  | { readonly kind: "primitive"; readonly primitive: PrimitiveState };

export interface AwaitGraph extends WaitGraph<NodeKey> {
  readonly objects: ReadonlyMap<NodeKey, GraphObject>;
}

/** What a recording says of waits, worked out once. */
export interface WaitFacts {
  readonly primitives: Primitives;
  readonly parents: ReadonlyMap<FutureId, readonly FutureId[]>;
  readonly groups: ReadonlyMap<FutureId, readonly Member[]>;
}

/** A task that a group waits for, from one step until another. */
interface Member {
  readonly child: FutureId;
  readonly from: Step;
  until: Step;
}

export const waitFactsOf = (trace: Trace, primitives: Primitives): WaitFacts => ({
  primitives,
  parents: gathered(trace),
  groups: groupsOf(trace),
});

const ADDED = KIND["waiter.added"];
const REMOVED = KIND["waiter.removed"];

/** By the task that waits, those that it waits for by way of a group, `wait`, … */
function groupsOf(trace: Trace): ReadonlyMap<FutureId, readonly Member[]> {
  const groups = new Map<FutureId, Member[]>();
  const last = stopCount(trace) - 1;
  scan(trace, (kind, a, b, _c, _d, step) => {
    if (kind !== ADDED && kind !== REMOVED) return;
    const now = Math.min(step, last) as Step;
    const [child, waiter] = [a as FutureId, b as FutureId];
    if (kind === ADDED) {
      const members = groups.get(waiter) ?? [];
      members.push({ child, from: now, until: trace.stops.length as Step });
      groups.set(waiter, members);
    } else {
      const member = groups.get(waiter)?.findLast((each) => each.child === child);
      if (member !== undefined) member.until = now;
    }
  });
  return groups;
}

/**
 * Who waits for whom at a moment. A future that a task made to wait for a lock or in a group is left
 * out: the lock, and the members of the group, stand in its place.
 */
export function awaitGraph(state: TraceState, facts: WaitFacts): AwaitGraph {
  const primitives = primitivesAt(facts.primitives, state);
  const hidden = new Set<FutureId>();
  const waits = [
    ...primitives.flatMap(primitiveWaits),
    ...state.futures.values().flatMap((future) => futureWaits(state, facts, future, hidden)),
  ];
  const linked = new Set(waits.flatMap(({ from, to }) => [from, to]));
  const objects = new Map<NodeKey, GraphObject>();
  for (const future of state.futures.values())
    if (future.status.kind === "pending" && !hidden.has(future.id))
      objects.set(futureKey(future.id), { kind: "future", future });
  for (const primitive of primitives) {
    const key = objectKey(primitive.primitive.object);
    if (linked.has(key)) objects.set(key, { kind: "primitive", primitive });
  }
  return { nodes: [...objects.keys()], waits, cycle: cycleIn(waits), objects };
}

function primitiveWaits(at: PrimitiveState): readonly Wait<NodeKey>[] {
  const key = objectKey(at.primitive.object);
  return [
    ...at.waiters.map(({ task }, place) => ({
      from: futureKey(task),
      to: key,
      how: "awaits" as const,
      place: place + 1,
    })),
    ...at.holders.map((task) => ({ from: key, to: futureKey(task), how: "held by" as const })),
  ];
}

function futureWaits(
  state: TraceState,
  facts: WaitFacts,
  { id, status, task }: FutureState,
  hidden: Set<FutureId>,
): readonly Wait<NodeKey>[] {
  if (status.kind !== "pending") return [];
  const isOpen = (other: FutureId): boolean => state.futures.get(other)?.status.kind === "pending";
  const from = futureKey(id);
  const toEach = (ids: readonly FutureId[]) =>
    ids.filter(isOpen).map((to) => ({ from, to: futureKey(to), how: "gathers" as const }));
  const children = toEach(facts.parents.get(id) ?? []);
  const on = task?.phase.kind === "waiting" ? state.futures.get(task.phase.on) : undefined;
  if (on === undefined) return children;
  if (enclosingUse(facts.primitives, on) !== undefined) {
    hidden.add(on.id);
    return children;
  }
  const members = on.task === undefined ? toEach(membersAt(facts, id, state.step)) : [];
  if (members.length === 0 || facts.parents.has(on.id))
    return [...children, { from, to: futureKey(on.id), how: "awaits" }];
  hidden.add(on.id);
  return [...children, ...members];
}

const membersAt = ({ groups }: WaitFacts, waiter: FutureId, step: Step): readonly FutureId[] => [
  ...new Set(
    (groups.get(waiter) ?? [])
      .filter(({ from, until }) => from <= step && step < until)
      .map(({ child }) => child),
  ),
];
