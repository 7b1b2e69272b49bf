import { KIND } from "../events.ts";
import type { FrameId, FutureId, ObjectId } from "../ids.ts";
import type { FrameState, FutureState, TraceState } from "../state.ts";
import { codeOf, isOwnCode, type Trace } from "../trace.ts";
import {
  enclosingUse,
  type PrimitiveState,
  type Primitives,
  primitivesAt,
  primitivesOf,
} from "./primitives.ts";
import { scan } from "./records.ts";

/** Why a task that is not done does not go on. */
export interface Wait {
  readonly task: FutureId;
  /** What it waits for, in words: `for the lock 'fork', which 'b' holds`. */
  readonly what: string;
  /** The tasks that would have to go on first. */
  readonly on: readonly FutureId[];
  /** The line of the program at which it stands; 0 if it has none. */
  readonly line: number;
}

type Reason = Pick<Wait, "what" | "on">;

/** What suspends a task in functions of asyncio that are no primitives. */
const CALLS: ReadonlyMap<string, string> = new Map([
  ["StreamReader.read", "for data from the other side of a connection"],
  ["StreamReader.readline", "for a line from the other side of a connection"],
  ["StreamReader.readuntil", "for data from the other side of a connection"],
  ["StreamReader.readexactly", "for data from the other side of a connection"],
  ["StreamWriter.drain", "for the other side of a connection to read what was written"],
  ["StreamWriter.wait_closed", "for a connection to be closed"],
  ["Server.serve_forever", "for connections: serve_forever() goes on until it is cancelled"],
  ["Server.wait_closed", "for the connections of a server to be closed"],
  ["sock_accept", "for a connection to a socket"],
  ["sock_recv", "for data at a socket"],
  ["sock_connect", "for a socket to be connected"],
  ["sock_sendall", "for room in a socket"],
  ["_AsCompletedIterator._wait_for_one", "for one of those that as_completed() was given"],
  ["to_thread", "for a call in a thread"],
]);

const ADDED = KIND["waiter.added"];
const REMOVED = KIND["waiter.removed"];

/** Says of each task at the end of a recording what it waits for. */
export class TaskWaits {
  readonly #trace: Trace;
  readonly #state: TraceState;
  readonly #labels: ReadonlyMap<FutureId, string>;
  readonly #primitives: Primitives;
  readonly #at: ReadonlyMap<ObjectId, PrimitiveState>;
  /** What each task waits for by way of gather, wait, a group, … */
  readonly #indirect: ReadonlyMap<FutureId, ReadonlySet<FutureId>>;

  constructor(trace: Trace, state: TraceState, labels: ReadonlyMap<FutureId, string>) {
    this.#trace = trace;
    this.#state = state;
    this.#labels = labels;
    this.#primitives = primitivesOf(trace);
    const at = primitivesAt(this.#primitives, state);
    this.#at = new Map(at.map((one) => [one.primitive.object, one]));
    this.#indirect = indirectWaits(trace);
  }

  /** Why `future`, a task, does not go on: it waits for the future `on`. */
  wait({ id, task }: FutureState, on: FutureId): Wait {
    const chain = this.#chain(task?.coroutine);
    const own = chain.findLastIndex((frame) => isOwnCode(this.#trace, frame.code));
    const line = chain[own]?.line ?? 0;
    return { task: id, line, ...this.#reason(id, on, chain.slice(own + 1)) };
  }

  #reason(id: FutureId, on: FutureId, library: readonly FrameState[]): Reason {
    const awaited = this.#state.futures.get(on);
    if (awaited?.task !== undefined) return { what: `for the task ${this.#name(on)}`, on: [on] };
    const call = library.flatMap((frame) => CALLS.get(this.#nameOf(frame)) ?? [])[0];
    if (call !== undefined) return { what: call, on: [] };
    const use = awaited && enclosingUse(this.#primitives, awaited);
    const at = use && this.#at.get(use.object);
    if (at !== undefined) return this.#forPrimitive(at, use?.method ?? "");
    const others = [...(this.#indirect.get(id) ?? [])].filter((each) => this.#isOpen(each));
    if (others.length > 0) return this.#forAll(others);
    return { what: this.#forFuture(awaited), on: [] };
  }

  #forPrimitive({ primitive, holders, items, waiters }: PrimitiveState, method: string): Reason {
    const { kind, label, size } = primitive;
    const name = label === kind ? `the ${kind}` : `the ${kind} '${label}'`;
    switch (kind) {
      case "lock":
      case "semaphore":
        return { what: `for ${name}${this.#heldBy(holders)}`, on: holders };
      case "event":
        return { what: `for ${name} to be set`, on: [] };
      case "condition":
        return { what: `to be notified of ${name}`, on: [] };
      case "barrier":
        return { what: `at ${name}: ${waiters.length} of ${size} are there`, on: [] };
      case "queue":
        return { what: forQueue(name, method, items.length), on: [] };
    }
  }

  /** A task that is over, and has never released what it acquired, never will. */
  #heldBy(holders: readonly FutureId[]): string {
    if (holders.length === 0) return "";
    const names = listed(holders.map((id) => this.#name(id)));
    const verb = holders.length === 1 ? "holds" : "hold";
    if (holders.some((id) => this.#isOpen(id))) return `, which ${names} ${verb}`;
    return `, which ${names} acquired and did not release`;
  }

  #forAll(ids: readonly FutureId[]): Reason {
    const names = listed(ids.map((id) => this.#name(id)));
    const many = ids.length > 1 ? "s" : "";
    const tasks = ids.filter((id) => this.#state.futures.get(id)?.task !== undefined);
    if (tasks.length === ids.length) return { what: `for the task${many} ${names}`, on: ids };
    const what = tasks.length > 0 ? names : `the future${many} ${names}, which nobody completes`;
    return { what: `for ${what}`, on: ids };
  }

  #forFuture(future: FutureState | undefined): string {
    const maker = future && this.#state.frames.get(future.madeBy);
    if (maker !== undefined && this.#nameOf(maker) === "wrap_future")
      return "for a call in a thread";
    const label = future && this.#labels.get(future.id);
    return label === undefined || /^future \d+$/.test(label)
      ? "for a future that nobody completes"
      : `for the future '${label}', which nobody completes`;
  }

  #isOpen(id: FutureId): boolean {
    return this.#state.futures.get(id)?.status.kind === "pending";
  }

  #name(id: FutureId): string {
    return `'${this.#labels.get(id) ?? "?"}'`;
  }

  /** The frames of a coroutine and of what it awaits, outermost first. */
  #chain(coroutine: ObjectId | undefined): FrameState[] {
    const frames: FrameState[] = [];
    let at: FrameId | undefined =
      coroutine === undefined ? undefined : this.#state.coroutines.get(coroutine)?.frame;
    for (; at !== undefined; at = frames.at(-1)?.callee) {
      const frame = this.#state.frames.get(at);
      if (frame === undefined || frames.includes(frame)) break;
      frames.push(frame);
    }
    return frames;
  }

  #nameOf(frame: FrameState): string {
    return codeOf(this.#trace, frame.code)?.qualname ?? "";
  }
}

function forQueue(name: string, method: string, count: number): string {
  if (method === "join") return `until task_done() is called for every item of ${name}`;
  if (method === "put") return `for room in ${name}, which is full`;
  return `for an item in ${name}${count === 0 ? ", which is empty" : ""}`;
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

function indirectWaits(trace: Trace): ReadonlyMap<FutureId, ReadonlySet<FutureId>> {
  const waits = new Map<FutureId, Set<FutureId>>();
  scan(trace, (kind, a, b) => {
    const added = kind === ADDED;
    if (!added && kind !== REMOVED) return;
    const future = a as FutureId;
    const waiter = b as FutureId;
    const on = waits.get(waiter) ?? new Set();
    if (added) on.add(future);
    else on.delete(future);
    waits.set(waiter, on);
  });
  return waits;
}
