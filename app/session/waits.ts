import type { FutureId, Seconds } from "../../engine/trace/ids.ts";
import {
  type AwaitGraph,
  awaitGraph,
  type NodeKey,
  type WaitFacts,
  waitFactsOf,
} from "../../engine/trace/queries/await-graph.ts";
import {
  enclosingUse,
  type PrimitiveState,
  type Primitives,
  primitivesAt,
  primitivesOf,
} from "../../engine/trace/queries/primitives.ts";
import type { Trace } from "../../engine/trace/trace.ts";
import { codeOf } from "../../engine/trace/trace.ts";
import type { Moment } from "./moment.ts";
import { once } from "./once.ts";

export const primitives = once((trace: Trace): Primitives => primitivesOf(trace));
const waitFacts = once((trace: Trace): WaitFacts => waitFactsOf(trace, primitives(trace)));

const atState = once((trace: Trace) =>
  once((state: Moment["state"]) => primitivesAt(primitives(trace), state)),
);

/** The locks, queues, events … of a moment. */
export const primitivesIn = ({ trace, state }: Pick<Moment, "trace" | "state">) =>
  atState(trace)(state);

/** Who waits for whom at a moment. */
export const graphOf = ({ trace, state }: Pick<Moment, "trace" | "state">): AwaitGraph =>
  awaitGraph(state, waitFacts(trace));

/** The tasks of a circle, without the locks between them. */
export const tasksIn = ({ objects }: AwaitGraph, keys: readonly NodeKey[]): readonly FutureId[] =>
  keys.flatMap((key) => {
    const object = objects.get(key);
    return object?.kind === "future" ? [object.future.id] : [];
  });

/** What is behind a future that asyncio made. */
export type Behind =
  | { readonly kind: "timer"; readonly when: Seconds }
  | { readonly kind: "primitive"; readonly at: PrimitiveState; readonly place: number };

/** What a future stands for: a timer of `sleep`, or a place in the queue of a lock. */
export function behind(moment: Moment, id: FutureId): Behind | undefined {
  const { trace, state } = moment;
  const future = state.futures.get(id);
  if (future === undefined || future.status.kind !== "pending" || future.task !== undefined)
    return undefined;
  const use = enclosingUse(primitives(trace), future);
  if (use !== undefined) {
    const at = primitivesIn(moment).find(({ primitive }) => primitive.object === use.object);
    const place = at?.waiters.findIndex((waiter) => waiter.future === id) ?? -1;
    return at && { kind: "primitive", at, place: place + 1 };
  }
  const maker = state.frames.get(future.madeBy);
  if (maker === undefined || codeOf(trace, maker.code)?.qualname !== "sleep") return undefined;
  const timers = state.timers.map((timer) => state.handles.get(timer));
  const when = timers.find((timer) => timer?.madeBy === maker.id)?.when;
  return when === undefined ? undefined : { kind: "timer", when };
}
