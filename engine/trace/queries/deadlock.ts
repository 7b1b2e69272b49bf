import { KIND } from "../events.ts";
import type { FrameId, FutureId, ObjectId } from "../ids.ts";
import { Timeline } from "../keyframes.ts";
import type { FrameState, FutureState, TraceState } from "../state.ts";
import { lastStep, type Trace, textOf } from "../trace.ts";
import { objectOf } from "../values.ts";
import { holdersOf } from "./holders.ts";
import { labelsOf } from "./labels.ts";
import { scan } from "./records.ts";

const ADDED = KIND["waiter.added"];
const REMOVED = KIND["waiter.removed"];

/** Why a task that is not done does not go on. */
export interface Wait {
  readonly task: FutureId;
  /** What it waits for, in words: `to acquire a lock held by b`. */
  readonly what: string;
  /** The tasks that would have to go on first. */
  readonly on: readonly FutureId[];
  /** The line of the program at which it stands; 0 if it has none. */
  readonly line: number;
}

/** Who waits for what when nothing can ever run again, and a circle of tasks if there is one. */
export interface Deadlock {
  readonly waits: readonly Wait[];
  readonly circle: readonly FutureId[];
}

/** The explanation of a recording that ends because its loop waits for ever. */
export function deadlockOf(trace: Trace): Deadlock | undefined {
  if (trace.ending !== "waits for ever") return undefined;
  const explainer = new Explainer(trace);
  const waits = explainer.waits();
  return { waits, circle: circleIn(waits) };
}

/** The explanation as text, a line for each task. */
export function deadlockText(trace: Trace): string {
  const deadlock = deadlockOf(trace);
  if (deadlock === undefined) return "";
  const labels = labelsOf(trace);
  const name = (id: FutureId) => `'${labels.get(id) ?? "?"}'`;
  const lines = deadlock.waits.map(({ task, what, line }) => {
    const place = line === 0 ? "" : ` (line ${line})`;
    return `  ${name(task)} waits ${what}${place}`;
  });
  const { circle } = deadlock;
  if (circle.length > 0) {
    const round = [...circle, circle[0] as FutureId].map(name).join(" → ");
    lines.push(`They wait in a circle: ${round}.`);
  }
  return `${["Nothing is ready and no timer is set: the event loop waits for ever.", ...lines].join("\n")}\n`;
}

/** What the functions that suspend a task wait for; those with an owner can say who has it. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ["Lock.acquire", "to acquire a lock"],
  ["Semaphore.acquire", "to acquire a semaphore"],
  ["Event.wait", "for an event to be set"],
  ["Condition.wait", "to be notified of a condition"],
  ["Condition.wait_for", "to be notified of a condition"],
  ["Barrier.wait", "for others to come to a barrier"],
  ["Queue.get", "for an item in a queue"],
  ["Queue.put", "for room in a queue"],
  ["Queue.join", "for all items of a queue to be done"],
]);

class Explainer {
  readonly #trace: Trace;
  readonly #state: TraceState;
  readonly #labels: ReadonlyMap<FutureId, string>;
  readonly #holders: ReadonlyMap<ObjectId, readonly FutureId[]>;
  /** What each task waits for by way of gather, wait, a group, … */
  readonly #indirect: ReadonlyMap<FutureId, ReadonlySet<FutureId>>;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#state = new Timeline(trace).stateAt(lastStep(trace));
    this.#labels = labelsOf(trace);
    this.#holders = holdersOf(trace);
    this.#indirect = indirectWaits(trace);
  }

  waits(): readonly Wait[] {
    return [...this.#state.futures.values()].flatMap((future) => {
      const { task, status } = future;
      return task?.phase.kind === "waiting" && status.kind === "pending"
        ? [this.#wait(future, task.phase.on)]
        : [];
    });
  }

  #wait({ id, task }: FutureState, on: FutureId): Wait {
    const chain = this.#chain(task?.coroutine);
    const own = chain.findLast((frame) => this.#fileKind(frame) === "program");
    const place = { task: id, line: own?.line ?? 0 };
    const awaited = this.#state.futures.get(on);
    if (awaited?.task !== undefined) {
      return { ...place, what: `for the task ${this.#name(on)}`, on: [on] };
    }
    const others = this.#pending(this.#indirect.get(id) ?? new Set());
    if (others.length > 0) return { ...place, what: this.#forAll(others), on: others };
    const holding = this.#suspendedIn(chain);
    return holding === undefined
      ? { ...place, what: "for a future that nobody completes", on: [] }
      : { ...place, ...holding };
  }

  /** The outermost function of asyncio's that the program has called and that we have words for. */
  #suspendedIn(chain: readonly FrameState[]): Pick<Wait, "what" | "on"> | undefined {
    for (const frame of chain) {
      const what = FUNCTIONS.get(this.#trace.codes[frame.code]?.qualname ?? "");
      if (what === undefined) continue;
      const holders = this.#holders.get(this.#self(frame)) ?? [];
      const names = holders.map((id) => this.#name(id)).join(" and ");
      return holders.length === 0
        ? { what, on: [] }
        : { what: `${what} held by ${names}`, on: holders };
    }
    return undefined;
  }

  #forAll(ids: readonly FutureId[]): string {
    const names = ids.map((id) => this.#name(id)).join(", ");
    const tasks = ids.every((id) => this.#state.futures.get(id)?.task !== undefined);
    return `for ${tasks ? (ids.length === 1 ? "the task" : "the tasks") : "futures:"} ${names}`;
  }

  #pending(ids: ReadonlySet<FutureId>): FutureId[] {
    return [...ids].filter((id) => this.#state.futures.get(id)?.status.kind === "pending");
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

  #fileKind(frame: FrameState): string | undefined {
    return this.#trace.files[this.#trace.codes[frame.code]?.file ?? -1]?.kind;
  }

  #self({ locals }: FrameState): ObjectId {
    for (const [name, value] of locals) {
      if (textOf(this.#trace, name) === "self") return objectOf(value) ?? (0 as ObjectId);
    }
    return 0 as ObjectId;
  }
}

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

/** The tasks of a circle in which each waits for the next, or none. */
function circleIn(waits: readonly Wait[]): readonly FutureId[] {
  const next = new Map(waits.map(({ task, on }) => [task, on]));
  for (const { task } of waits) {
    const path = pathBack(next, task, [task]);
    if (path !== undefined) return path;
  }
  return [];
}

/** A way from the end of a path back to its beginning. */
function pathBack(
  next: ReadonlyMap<FutureId, readonly FutureId[]>,
  start: FutureId,
  path: readonly FutureId[],
): readonly FutureId[] | undefined {
  for (const id of next.get(path.at(-1) ?? start) ?? []) {
    if (id === start) return path;
    if (path.includes(id)) continue;
    const found = pathBack(next, start, [...path, id]);
    if (found !== undefined) return found;
  }
  return undefined;
}
