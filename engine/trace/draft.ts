import type { DenseDraft } from "../support/dense-map.ts";
import type { FrameId, FutureId, HandleId, ObjectId, Step, TextId, ThreadId } from "./ids.ts";
import type {
  ContentState,
  CoroutineState,
  FrameState,
  FutureState,
  HandleState,
  LoopState,
  TaskState,
  ThreadState,
  TraceState,
} from "./state.ts";
import type { Trace } from "./trace.ts";
import type { ValueRef } from "./values.ts";

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

/**
 * A state while events are folded into it. What a series of events changes is copied once and then
 * changed in place; the state that it began with, and those that it has given, stay as they are.
 */
export class Draft {
  readonly trace: Trace;
  step: Step;
  now: TraceState["now"];
  thread: ThreadId;
  readonly threads: DenseDraft<ThreadId, ThreadState>;
  readonly frames: DenseDraft<FrameId, FrameState>;
  readonly handles: DenseDraft<HandleId, HandleState>;
  readonly futures: DenseDraft<FutureId, FutureState>;
  readonly coroutines: DenseDraft<ObjectId, CoroutineState>;
  readonly contents: DenseDraft<ObjectId, ContentState>;
  runningHandle: HandleId | undefined;
  loop: LoopState | undefined;
  runningTask: FutureId | undefined;
  outputs: number;
  arrival: TraceState["arrival"];
  pass: TraceState["pass"];
  returned: TraceState["returned"];
  ending: TraceState["ending"];
  #stack: FrameId[];
  #ready: HandleId[];
  #timers: HandleId[];
  /** Which of these lists, and of the frames' locals, are this draft's own. */
  #own = new Set<object>();

  constructor(trace: Trace, from: TraceState) {
    this.trace = trace;
    this.step = from.step;
    this.now = from.now;
    this.thread = from.thread;
    this.threads = from.threads.draft();
    this.frames = from.frames.draft();
    this.handles = from.handles.draft();
    this.futures = from.futures.draft();
    this.coroutines = from.coroutines.draft();
    this.contents = from.contents.draft();
    this.runningHandle = from.runningHandle;
    this.loop = from.loop;
    this.runningTask = from.runningTask;
    this.outputs = from.outputs;
    this.arrival = from.arrival;
    this.pass = from.pass;
    this.returned = from.returned;
    this.ending = from.ending;
    this.#stack = from.stack as FrameId[];
    this.#ready = from.ready as HandleId[];
    this.#timers = from.timers as HandleId[];
  }

  /** The state as it is now; what is folded in after that does not touch it. */
  state(): TraceState {
    this.#own = new Set();
    return {
      step: this.step,
      now: this.now,
      thread: this.thread,
      threads: this.threads.done(),
      stack: this.#stack,
      frames: this.frames.done(),
      handles: this.handles.done(),
      ready: this.#ready,
      timers: this.#timers,
      runningHandle: this.runningHandle,
      futures: this.futures.done(),
      coroutines: this.coroutines.done(),
      contents: this.contents.done(),
      loop: this.loop,
      runningTask: this.runningTask,
      outputs: this.outputs,
      arrival: this.arrival,
      pass: this.pass,
      returned: this.returned,
      ending: this.ending,
    };
  }

  // ── lists ─────────────────────────────────────────────────────────────────────────────────────

  get stack(): readonly FrameId[] {
    return this.#stack;
  }

  set stack(stack: readonly FrameId[]) {
    this.#stack = stack as FrameId[];
  }

  get top(): FrameId {
    return this.#stack.at(-1) ?? (0 as FrameId);
  }

  push(frame: FrameId): void {
    this.#stack = this.#ownList(this.#stack);
    this.#stack.push(frame);
  }

  /** Takes a frame off the stack, wherever in it it is. */
  drop(frame: FrameId): void {
    this.#stack = this.#ownList(this.#stack);
    removeLast(this.#stack, frame);
  }

  queue(handle: HandleId): void {
    this.#ready = this.#ownList(this.#ready);
    this.#ready.push(handle);
  }

  unqueue(handle: HandleId): void {
    this.#ready = this.#ownList(this.#ready);
    removeFirst(this.#ready, handle);
  }

  /** Puts a timer behind all that are not due later. */
  schedule(handle: HandleId): void {
    this.#timers = this.#ownList(this.#timers);
    const due = this.#due(handle);
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#due(this.#timers[middle]) <= due) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, handle);
  }

  unschedule(handle: HandleId): void {
    this.#timers = this.#ownList(this.#timers);
    removeFirst(this.#timers, handle);
  }

  #due(handle: HandleId | undefined): number {
    if (handle === undefined) return Number.POSITIVE_INFINITY;
    return this.handles.get(handle)?.when ?? Number.POSITIVE_INFINITY;
  }

  #ownList<T>(list: T[]): T[] {
    if (this.#own.has(list)) return list;
    const copy = list.slice();
    this.#own.add(copy);
    return copy;
  }

  // ── what is in the maps ───────────────────────────────────────────────────────────────────────

  /** The local variables of a frame, to be changed. */
  locals(id: FrameId): Map<TextId, ValueRef> | undefined {
    const frame = this.frames.edit(id);
    if (frame === undefined) return undefined;
    const locals = this.#ownMap(frame.locals);
    frame.locals = locals;
    return locals;
  }

  /** The items of a container, to be changed. */
  items(id: ObjectId): ValueRef[] | undefined {
    const content = this.contents.edit(id);
    if (content === undefined) return undefined;
    const items = this.#ownList(content.items as ValueRef[]);
    content.items = items;
    return items;
  }

  entries(id: ObjectId): Map<ValueRef, ValueRef> | undefined {
    const content = this.contents.edit(id);
    if (content === undefined) return undefined;
    const entries = this.#ownMap(content.entries);
    content.entries = entries;
    return entries;
  }

  attributes(id: ObjectId): Map<TextId, ValueRef> | undefined {
    const content = this.contents.edit(id);
    if (content === undefined) return undefined;
    const attributes = this.#ownMap(content.attributes);
    content.attributes = attributes;
    return attributes;
  }

  #ownMap<K, V>(map: ReadonlyMap<K, V>): Map<K, V> {
    if (this.#own.has(map)) return map as Map<K, V>;
    const copy = new Map(map);
    this.#own.add(copy);
    return copy;
  }

  editTask(id: FutureId, change: Partial<TaskState>): void {
    const future = this.futures.edit(id);
    if (future?.task !== undefined) future.task = { ...future.task, ...change };
  }

  editLoop(change: Partial<LoopState>): void {
    if (this.loop !== undefined) this.loop = { ...this.loop, ...change };
  }

  editFrame(id: FrameId): Mutable<FrameState> | undefined {
    return this.frames.edit(id);
  }
}

function removeLast<T>(list: T[], item: T): void {
  const place = list.lastIndexOf(item);
  if (place === list.length - 1) list.pop();
  else if (place >= 0) list.splice(place, 1);
}

function removeFirst<T>(list: T[], item: T): void {
  const place = list.indexOf(item);
  if (place === 0) list.shift();
  else if (place > 0) list.splice(place, 1);
}
