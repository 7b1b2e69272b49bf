import type {
  CodeId,
  FrameId,
  FutureId,
  HandleId,
  NumberId,
  ObjectId,
  TextId,
  ThreadId,
  Tick,
} from "./ids.ts";
import type { ValueRef } from "./values.ts";

/** How control came into a frame that was pushed. */
export const ENTRIES = ["call", "send", "await"] as const;
export type Entry = (typeof ENTRIES)[number];

/** How a value moved between two frames: down into one, or up out of one. */
export const PASSES = ["send", "throw", "yield", "return", "raise"] as const;
export type PassKind = (typeof PASSES)[number];

/** The phases of one tick, as `BaseEventLoop._run_once` goes through them. */
export const PHASES = ["idle", "select", "timers", "ready", "run"] as const;
export type LoopPhase = (typeof PHASES)[number];

/** Why a recording ends. */
export const ENDINGS = [
  "finished",
  "uncaught exception",
  "waits for ever",
  "budget",
  "exited",
] as const;
export type Ending = (typeof ENDINGS)[number];

export const STREAMS = ["stdout", "stderr"] as const;
export type Stream = (typeof STREAMS)[number];

/** What the operands of the log mean; a name in `enums` is stored as its place in that list. */
interface Operands {
  "frame.pushed": { frame: FrameId; code: CodeId; subject: ObjectId; entry: Entry };
  "frame.popped": { frame: FrameId };
  "frame.suspended": { frame: FrameId };
  "frame.resumed": { frame: FrameId };
  "line.reached": { frame: FrameId; line: number };
  "value.passed": { how: PassKind; from: FrameId; to: FrameId; value: ValueRef };
  "local.stored": { frame: FrameId; name: TextId; value: ValueRef };
  "local.deleted": { frame: FrameId; name: TextId };
  "handle.made": { handle: HandleId; label: TextId; future: FutureId; when: NumberId };
  "handle.queued": { handle: HandleId };
  "handle.started": { handle: HandleId };
  "handle.finished": { handle: HandleId };
  "handle.cancelled": { handle: HandleId };
  "timer.scheduled": { handle: HandleId };
  "timer.removed": { handle: HandleId };
  "future.made": { future: FutureId; object: ObjectId };
  "future.callback_added": { future: FutureId; label: TextId; wakes: FutureId };
  "future.callback_removed": { future: FutureId; label: TextId; wakes: FutureId };
  "future.callbacks_scheduled": { future: FutureId };
  "future.finished": { future: FutureId; result: ValueRef };
  "future.failed": { future: FutureId; exception: ValueRef };
  "future.cancelled": { future: FutureId };
  "task.made": { task: FutureId; coroutine: ObjectId; name: TextId };
  "task.renamed": { task: FutureId; name: TextId };
  "task.scheduled": { task: FutureId };
  "task.entered": { task: FutureId };
  "task.left": { task: FutureId };
  "task.waiting": { task: FutureId; on: FutureId };
  "task.cancel_requested": { task: FutureId; requests: number; must: number };
  "coroutine.made": { object: ObjectId; frame: FrameId };
  "coroutine.closed": { object: ObjectId };
  "loop.made": { object: ObjectId };
  "loop.started": { object: ObjectId };
  "loop.stopped": { object: ObjectId };
  "loop.closed": { object: ObjectId };
  "loop.phase": { phase: LoopPhase };
  "loop.tick_began": { tick: Tick };
  "loop.selected": { timeout: NumberId };
  "loop.snapshot": { count: number };
  "clock.advanced": { to: NumberId };
  "output.written": { chunk: number };
  "run.ended": { ending: Ending };
  "waiter.added": { future: FutureId; waiter: FutureId };
  "waiter.removed": { future: FutureId; waiter: FutureId };
  "thread.started": { thread: ThreadId; name: TextId };
  "thread.switched": { thread: ThreadId };
  "thread.waiting": { thread: ThreadId; why: TextId; until: NumberId };
  "thread.ended": { thread: ThreadId };
  "log.filler": Record<never, never>;
  "object.opened": { object: ObjectId };
  "object.resized": { object: ObjectId; size: number };
  "object.items_moved": { object: ObjectId; at: number; by: number };
  "object.item_set": { object: ObjectId; at: number; value: ValueRef };
  "object.entry_set": { object: ObjectId; key: ValueRef; value: ValueRef };
  "object.entry_removed": { object: ObjectId; key: ValueRef };
  "object.attribute_set": { object: ObjectId; name: TextId; value: ValueRef };
  "object.attribute_removed": { object: ObjectId; name: TextId };
}

export type EventType = keyof Operands;
export type TraceEvent = {
  [T in EventType]: { readonly type: T } & Readonly<Operands[T]>;
}[EventType];
export type EventOf<T extends EventType> = { readonly type: T } & Readonly<Operands[T]>;

type Layouts = { [T in EventType]: readonly (keyof Operands[T] & string)[] };

/** The operands of each event in the order in which they stand in the log. The order of the events
 *  is their number in the log: append only, or write an upgrader in the codec. */
const LAYOUTS = {
  "frame.pushed": ["frame", "code", "subject", "entry"],
  "frame.popped": ["frame"],
  "frame.suspended": ["frame"],
  "frame.resumed": ["frame"],
  "line.reached": ["frame", "line"],
  "value.passed": ["how", "from", "to", "value"],
  "local.stored": ["frame", "name", "value"],
  "local.deleted": ["frame", "name"],
  "handle.made": ["handle", "label", "future", "when"],
  "handle.queued": ["handle"],
  "handle.started": ["handle"],
  "handle.finished": ["handle"],
  "handle.cancelled": ["handle"],
  "timer.scheduled": ["handle"],
  "timer.removed": ["handle"],
  "future.made": ["future", "object"],
  "future.callback_added": ["future", "label", "wakes"],
  "future.callback_removed": ["future", "label", "wakes"],
  "future.callbacks_scheduled": ["future"],
  "future.finished": ["future", "result"],
  "future.failed": ["future", "exception"],
  "future.cancelled": ["future"],
  "task.made": ["task", "coroutine", "name"],
  "task.renamed": ["task", "name"],
  "task.scheduled": ["task"],
  "task.entered": ["task"],
  "task.left": ["task"],
  "task.waiting": ["task", "on"],
  "task.cancel_requested": ["task", "requests", "must"],
  "coroutine.made": ["object", "frame"],
  "coroutine.closed": ["object"],
  "loop.made": ["object"],
  "loop.started": ["object"],
  "loop.stopped": ["object"],
  "loop.closed": ["object"],
  "loop.phase": ["phase"],
  "loop.tick_began": ["tick"],
  "loop.selected": ["timeout"],
  "loop.snapshot": ["count"],
  "clock.advanced": ["to"],
  "output.written": ["chunk"],
  "run.ended": ["ending"],
  "waiter.added": ["future", "waiter"],
  "waiter.removed": ["future", "waiter"],
  "thread.started": ["thread", "name"],
  "thread.switched": ["thread"],
  "thread.waiting": ["thread", "why", "until"],
  "thread.ended": ["thread"],
  "log.filler": [],
  "object.opened": ["object"],
  "object.resized": ["object", "size"],
  "object.items_moved": ["object", "at", "by"],
  "object.item_set": ["object", "at", "value"],
  "object.entry_set": ["object", "key", "value"],
  "object.entry_removed": ["object", "key"],
  "object.attribute_set": ["object", "name", "value"],
  "object.attribute_removed": ["object", "name"],
} as const satisfies Layouts;

/** What an operand is in the log: a name in `enums` its place in that list. */
type Word<V> = V extends string ? number : V;

type WordsIn<Names extends readonly unknown[], Types> = {
  -readonly [I in keyof Names]: Names[I] extends keyof Types ? Word<Types[Names[I]]> : never;
};

/** The operands of an event as they stand in the log, in that order. */
export type WordsOf<T extends EventType> = WordsIn<(typeof LAYOUTS)[T], Operands[T]>;

/** Operands that are a name out of a list. */
export const ENUMS: Readonly<Record<string, readonly string[]>> = {
  entry: ENTRIES,
  how: PASSES,
  phase: PHASES,
  ending: ENDINGS,
};

export const EVENT_TYPES = Object.keys(LAYOUTS) as readonly EventType[];

/** The number of an event in the log. */
export const KIND = Object.fromEntries(EVENT_TYPES.map((type, kind) => [type, kind])) as {
  readonly [T in EventType]: number;
};

/** The names of the operands of each event, by its number. */
export const OPERANDS: readonly (readonly string[])[] = EVENT_TYPES.map((type) => LAYOUTS[type]);

/** Words of a record that is written out, its kind included; log.ts says how it stands in the log. */
export const RECORD_WORDS: readonly number[] = EVENT_TYPES.map((type) => LAYOUTS[type].length + 1);
export const LONGEST_RECORD = Math.max(...RECORD_WORDS);

/** A person can stop where control reaches a line, where a value arrives, and at the end. */
export const IS_STOP: readonly boolean[] = EVENT_TYPES.map(
  (type) => type === "line.reached" || type === "value.passed" || type === "run.ended",
);

/** A record as the log gives it: the number of its event, and its operands in the order of its layout. */
export interface LogRecord {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** The event that a record stands for. */
export function eventOf({ kind, a, b, c, d }: LogRecord): TraceEvent {
  const type = EVENT_TYPES[kind];
  if (type === undefined) throw new RangeError(`there is no event ${kind}`);
  const words = [a, b, c, d];
  const event: Record<string, unknown> = { type };
  LAYOUTS[type].forEach((operand: string, index) => {
    const word = words[index] ?? 0;
    event[operand] = ENUMS[operand]?.[word] ?? word;
  });
  return event as unknown as TraceEvent;
}
