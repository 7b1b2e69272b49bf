import { KIND, PASSES } from "../events.ts";
import type { FrameId, FutureId, ObjectId, Step, TextId } from "../ids.ts";
import type { FutureState, TraceState } from "../state.ts";
import { objectInfo, stopCount, type Trace, textOf } from "../trace.ts";
import { decodeValue, objectOf, type ValueRef } from "../values.ts";
import { drop, scan } from "./records.ts";

/** What tasks use to wait for each other. */
export type PrimitiveKind = "lock" | "semaphore" | "event" | "condition" | "barrier" | "queue";

/** A lock, queue, event … that the program made. */
export interface Primitive {
  readonly object: ObjectId;
  readonly kind: PrimitiveKind;
  /** Its class, such as `PriorityQueue`. */
  readonly type: string;
  /** The first variable of the program that held it, else its kind; no two are called the same. */
  readonly label: string;
  /** The first step that shows it. */
  readonly madeAt: Step;
  /** `maxsize`, `value` or `parties`, as it was made with; 0 for the others. */
  readonly size: number;
  readonly deeds: readonly Deed[];
}

/** What changed it, and the first step that shows it. */
export type Deed = { readonly step: Step } & (
  | { readonly does: "acquire" | "release"; readonly task: FutureId }
  | { readonly does: "set" | "clear" }
  | { readonly does: "put" | "get"; readonly item: ValueRef }
);

/** A call of a method of a primitive. */
export interface Use {
  readonly method: string;
  readonly kind: PrimitiveKind;
  readonly caller: FrameId;
  object: ObjectId;
  /** The parameter that matters: an item, a size. */
  argument: ValueRef | undefined;
}

export interface Primitives {
  readonly all: ReadonlyMap<ObjectId, Primitive>;
  /** By frame; a future that was made in one of these is what a task waits for in it. */
  readonly uses: ReadonlyMap<FrameId, Use>;
}

const KINDS: ReadonlyMap<string, PrimitiveKind> = new Map([
  ["Lock", "lock"],
  ["Semaphore", "semaphore"],
  ["BoundedSemaphore", "semaphore"],
  ["Event", "event"],
  ["Condition", "condition"],
  ["Barrier", "barrier"],
  ["Queue", "queue"],
  ["PriorityQueue", "queue"],
  ["LifoQueue", "queue"],
]);

/** The parameters that say something about the object. */
const TOLD: ReadonlySet<string> = new Set(["item", "maxsize", "value", "parties"]);

const RETURN = PASSES.indexOf("return");

/**
 * The primitives of a program with all that was done to them. asyncio keeps no owner of a lock: it is
 * the task in which `acquire` has returned. Those that asyncio made for its own use are left out.
 */
export function primitivesOf(trace: Trace): Primitives {
  const collector = new Collector(trace);
  scan(trace, (kind, a, b, c, d, step) => collector.record(kind, a, b, c, d, step));
  return collector.result();
}

const ENTERED = KIND["task.entered"];
const LEFT = KIND["task.left"];
const PUSHED = KIND["frame.pushed"];
const RESUMED = KIND["frame.resumed"];
const POPPED = KIND["frame.popped"];
const SUSPENDED = KIND["frame.suspended"];
const STORED = KIND["local.stored"];
const PASSED = KIND["value.passed"];

interface Found {
  readonly kind: PrimitiveKind;
  readonly madeAt: Step;
  readonly size: number;
  readonly deeds: Deed[];
  name: string | undefined;
}

class Collector {
  readonly #trace: Trace;
  readonly #last: number;
  readonly #uses = new Map<FrameId, Use>();
  readonly #found = new Map<ObjectId, Found>();
  readonly #inProgram = new Set<FrameId>();
  readonly #stack: FrameId[] = [];
  #task = 0 as FutureId;
  #step = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#last = stopCount(trace) - 1;
  }

  record(kind: number, a: number, b: number, c: number, d: number, step: number): void {
    const frame = a as FrameId;
    this.#step = step;
    switch (kind) {
      case ENTERED:
        this.#task = a as FutureId;
        break;
      case LEFT:
        this.#task = 0 as FutureId;
        break;
      case PUSHED:
        this.#push(frame, b);
        break;
      case RESUMED:
        this.#stack.push(frame);
        break;
      case POPPED:
      case SUSPENDED:
        drop(this.#stack, frame);
        break;
      case STORED:
        this.#store(frame, b as TextId, c as ValueRef);
        break;
      case PASSED:
        if (a === RETURN) this.#return(b as FrameId, d as ValueRef);
        break;
      default:
        break;
    }
  }

  result(): Primitives {
    const unique = uniqueNames();
    const all = [...this.#found].map(([object, found]) => {
      const { kind, madeAt, size, deeds, name } = found;
      const type = objectInfo(this.#trace, object)?.type ?? kind;
      const label = unique(name ?? kind);
      return [object, { object, kind, type, label, madeAt, size, deeds }] as const;
    });
    return { all: new Map(all), uses: this.#uses };
  }

  #push(frame: FrameId, code: number): void {
    const { qualname = "", file = -1 } = this.#trace.codes[code] ?? {};
    const { kind: fileKind, name = "" } = this.#trace.files[file] ?? {};
    const isProgram = fileKind === "program";
    const caller = this.#stack.at(-1) ?? (0 as FrameId);
    this.#stack.push(frame);
    if (isProgram) this.#inProgram.add(frame);
    const [owner = "", method = ""] = qualname.split(".");
    // The module `queue` has a Queue as well.
    const kind = name.startsWith("asyncio/") ? KINDS.get(owner) : undefined;
    if (kind !== undefined)
      this.#uses.set(frame, { method, kind, caller, object: 0 as ObjectId, argument: undefined });
  }

  #store(frame: FrameId, variable: TextId, value: ValueRef): void {
    const use = this.#uses.get(frame);
    if (use !== undefined) this.#learn(use, variable, value);
    else if (this.#inProgram.has(frame)) {
      const found = this.#found.get(objectOf(value) ?? (0 as ObjectId));
      const name = textOf(this.#trace, variable);
      if (found !== undefined && name !== "self") found.name ??= name;
    }
  }

  /** Parameters are what is stored in a frame first. */
  #learn(use: Use, name: TextId, value: ValueRef): void {
    const text = textOf(this.#trace, name);
    if (text === "self" && use.object === 0) use.object = objectOf(value) ?? use.object;
    else if (TOLD.has(text)) use.argument ??= value;
  }

  #return(frame: FrameId, value: ValueRef): void {
    const use = this.#uses.get(frame);
    if (use === undefined || use.object === 0) return;
    if (use.method === "__init__") this.#make(use);
    const deed = this.#deedOf(use, value);
    if (deed !== undefined) this.#found.get(use.object)?.deeds.push(deed);
  }

  /** What a method of another primitive makes is that one's own business. */
  #make({ kind, caller, object, argument }: Use): void {
    const isInner = this.#uses.has(caller) && this.#uses.get(caller)?.object !== object;
    if (isInner || this.#found.has(object)) return;
    const size = argument === undefined ? defaultSize(kind) : numberIn(argument);
    this.#found.set(object, { kind, madeAt: this.#now, size, deeds: [], name: undefined });
  }

  get #now(): Step {
    return Math.min(this.#step, this.#last) as Step;
  }

  #deedOf({ method, argument }: Use, result: ValueRef): Deed | undefined {
    const step = this.#now;
    switch (method) {
      case "acquire":
      case "release":
        return { step, does: method, task: this.#task };
      case "set":
      case "clear":
        return { step, does: method };
      case "put_nowait":
        return argument === undefined ? undefined : { step, does: "put", item: argument };
      case "get_nowait":
        return { step, does: "get", item: result };
      default:
        return undefined;
    }
  }
}

const defaultSize = (kind: PrimitiveKind): number => (kind === "semaphore" ? 1 : 0);

function numberIn(value: ValueRef): number {
  const decoded = decodeValue(value);
  return decoded.kind === "int" ? decoded.value : 0;
}

/** `fork`, then `fork 2`, `fork 3`. */
function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}

/** A task that waits for a primitive, and the method in which it does. */
export interface Waiter {
  readonly task: FutureId;
  readonly future: FutureId;
  /** The method in which it waits: `acquire`, `get`, `put`, `wait`, `join`. */
  readonly method: string;
}

/** A primitive at a moment. */
export interface PrimitiveState {
  readonly primitive: Primitive;
  /** The tasks that have acquired it and not released it. */
  readonly holders: readonly FutureId[];
  /** In the order in which they came. */
  readonly waiters: readonly Waiter[];
  /** Of an event. */
  readonly isSet: boolean;
  /** Of a queue: what was put in and not yet taken out, oldest first. */
  readonly items: readonly ValueRef[];
}

/** The primitives that exist at a moment, in the order in which they were made. */
export function primitivesAt(
  { all, uses }: Primitives,
  state: TraceState,
): readonly PrimitiveState[] {
  if (all.size === 0) return [];
  const waiters = waitersAt({ all, uses }, state);
  return [...all.values()]
    .filter(({ madeAt }) => madeAt <= state.step)
    .map((primitive) => ({
      primitive,
      ...foldDeeds(primitive.deeds, state.step),
      waiters: waiters.get(primitive.object) ?? [],
    }));
}

function foldDeeds(deeds: readonly Deed[], step: Step) {
  const holders: FutureId[] = [];
  const items: ValueRef[] = [];
  let isSet = false;
  for (const deed of deeds) {
    if (deed.step > step) break;
    if (deed.does === "acquire") holders.push(deed.task);
    // Whoever releases is taken for a holder if it is one, else the one that came first.
    else if (deed.does === "release") holders.splice(Math.max(0, holders.indexOf(deed.task)), 1);
    else if (deed.does === "put") items.push(deed.item);
    else if (deed.does === "get") items.splice(Math.max(0, items.indexOf(deed.item)), 1);
    else isSet = deed.does === "set";
  }
  return { holders, items, isSet };
}

function waitersAt({ all, uses }: Primitives, state: TraceState) {
  const found = new Map<ObjectId, Waiter[]>();
  for (const { id, status, task } of state.futures.values()) {
    if (task?.phase.kind !== "waiting" || status.kind !== "pending") continue;
    const awaited = state.futures.get(task.phase.on);
    const use = awaited && enclosingUse({ all, uses }, awaited);
    if (use === undefined) continue;
    const waiters = found.get(use.object) ?? [];
    waiters.push({ task: id, future: task.phase.on, method: use.method });
    found.set(use.object, waiters);
  }
  for (const waiters of found.values()) waiters.sort((one, other) => one.future - other.future);
  return found;
}

/** The call in which a pending future was made to be waited for, if its primitive is the program's. */
export function enclosingUse(
  { all, uses }: Primitives,
  { status, task, madeBy }: FutureState,
): Use | undefined {
  if (status.kind !== "pending" || task !== undefined) return undefined;
  let use = uses.get(madeBy);
  while (use !== undefined && !(all.has(use.object) && isPublic(use))) use = uses.get(use.caller);
  return use;
}

const isPublic = ({ method }: Use): boolean => !method.startsWith("_");
