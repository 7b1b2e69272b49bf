import { Draft } from "./draft.ts";
import {
  ENDINGS,
  ENTRIES,
  EVENT_TYPES,
  type EventType,
  type LogRecord,
  PASSES,
  PHASES,
  type WordsOf,
} from "./events.ts";
import type { FrameId, FutureId, ObjectId, Seconds, Step } from "./ids.ts";
import type { Cursor } from "./log.ts";
import {
  type ContentState,
  type CoroutineState,
  type FrameState,
  type FutureStatus,
  type LoopState,
  MOST_SHOWN,
  type TaskPhase,
  type TaskState,
  type TraceState,
} from "./state.ts";
import { isOwnCode, numberOf, type Trace } from "./trace.ts";
import { NONE } from "./values.ts";

const NOBODY = 0 as FrameId;
const NO_LOCALS: FrameState["locals"] = new Map();
const NOTHING_INSIDE: ContentState = {
  size: 0,
  items: [],
  entries: new Map(),
  attributes: new Map(),
};

/** What an event does to the state; its operands in the order of its layout. */
type Reducer<T extends EventType> = (draft: Draft, ...words: WordsOf<T>) => void;

/** Total: an event that refers to what the state does not know (a foreign or damaged trace) changes nothing. */
const REDUCERS: { readonly [T in EventType]: Reducer<T> } = {
  "frame.pushed": framePushed,
  "frame.popped": framePopped,
  "frame.suspended": frameSuspended,
  "frame.resumed": frameResumed,
  "line.reached": lineReached,
  "value.passed": valuePassed,
  "local.stored": (draft, frame, name, value) => {
    draft.locals(frame)?.set(name, value);
  },
  "local.deleted": (draft, frame, name) => {
    draft.locals(frame)?.delete(name);
  },
  "handle.made": handleMade,
  "handle.queued": handleQueued,
  "handle.started": handleStarted,
  "handle.finished": (draft, handle) => {
    draft.handles.delete(handle);
    if (draft.runningHandle === handle) draft.runningHandle = undefined;
  },
  "handle.cancelled": (draft, id) => {
    const handle = draft.handles.edit(id);
    if (handle !== undefined) handle.cancelled = true;
  },
  "timer.scheduled": (draft, id) => {
    const handle = draft.handles.edit(id);
    if (handle !== undefined) handle.phase = "scheduled";
    draft.schedule(id);
  },
  "timer.removed": (draft, handle) => draft.unschedule(handle),
  "future.made": futureMade,
  "future.callback_added": (draft, id, label, wakes) => {
    const future = draft.futures.edit(id);
    const callback = { label, wakes, addedAt: draft.step };
    if (future !== undefined) future.callbacks = [...future.callbacks, callback];
  },
  "future.callback_removed": (draft, id, label, wakes) => {
    const future = draft.futures.edit(id);
    if (future === undefined) return;
    future.callbacks = future.callbacks.filter(
      (other) => other.label !== label || other.wakes !== wakes,
    );
  },
  "future.callbacks_scheduled": (draft, id) => {
    const future = draft.futures.edit(id);
    if (future !== undefined) future.callbacks = [];
  },
  "future.finished": (draft, id, result) =>
    settle(draft, id, { kind: "finished", result, at: draft.step }),
  "future.failed": (draft, id, exception) =>
    settle(draft, id, { kind: "failed", exception, at: draft.step }),
  "future.cancelled": (draft, id) => settle(draft, id, { kind: "cancelled", at: draft.step }),
  "task.made": taskMade,
  "task.renamed": (draft, id, name) => draft.editTask(id, { name }),
  "task.scheduled": (draft, id) => enterPhase(draft, id, { kind: "scheduled", since: draft.step }),
  "task.entered": taskEntered,
  "task.left": (draft, id) => {
    draft.editTask(id, { current: false });
    draft.runningTask = undefined;
  },
  "task.waiting": (draft, id, on) =>
    enterPhase(draft, id, { kind: "waiting", on, since: draft.step }),
  "task.cancel_requested": (draft, id, requests, must) =>
    draft.editTask(id, { cancelRequests: requests, mustCancel: must === 1 }),
  "coroutine.made": (draft, object, frame) =>
    draft.coroutines.set(object, { object, frame, phase: "created" }),
  "coroutine.closed": (draft, object) => enterCoroutine(draft, object, "closed"),
  "loop.made": (draft, object) => {
    if (draft.loop?.running !== true) draft.loop = newLoop(object);
  },
  "loop.started": (draft, object) => {
    const loop = draft.loop?.object === object ? draft.loop : newLoop(object);
    draft.loop = { ...loop, running: true };
  },
  "loop.stopped": (draft) => draft.editLoop({ running: false, phase: "idle" }),
  "loop.closed": (draft) => draft.editLoop({ closed: true }),
  "loop.phase": (draft, phase) => draft.editLoop({ phase: PHASES[phase] ?? "idle" }),
  "loop.tick_began": (draft, tick) =>
    draft.editLoop({ tick, timeout: undefined, left: 0, snapshot: 0 }),
  "loop.selected": (draft, timeout) => draft.editLoop({ timeout: secondsAt(draft.trace, timeout) }),
  "loop.snapshot": (draft, count) => draft.editLoop({ left: count, snapshot: count }),
  "clock.advanced": (draft, to) => {
    draft.now = numberOf(draft.trace, to) as Seconds;
  },
  "output.written": (draft, chunk) => {
    draft.outputs = chunk + 1;
  },
  "run.ended": (draft, ending) => {
    stop(draft, "end");
    draft.ending = ENDINGS[ending] ?? "finished";
  },
  // Only `queries/deadlock.ts` asks for these.
  "waiter.added": () => {},
  "waiter.removed": () => {},
  "thread.started": (draft, id, name) =>
    draft.threads.set(id, { id, name, phase: { kind: "ready" }, stack: [] }),
  "thread.switched": threadSwitched,
  "thread.waiting": (draft, id, why, until) => {
    const thread = draft.threads.edit(id);
    const moment = secondsAt(draft.trace, until);
    if (thread !== undefined) thread.phase = { kind: "waiting", why, until: moment };
  },
  "thread.ended": (draft, thread) => draft.threads.delete(thread),
  "log.filler": () => {},
  "object.opened": (draft, object) => draft.contents.set(object, { ...NOTHING_INSIDE }),
  "object.resized": (draft, object, size) => {
    const content = draft.contents.edit(object);
    if (content === undefined) return;
    content.size = size;
    if (content.items.length > size) content.items = content.items.slice(0, size);
  },
  "object.items_moved": (draft, object, at, by) => {
    const items = draft.items(object);
    if (by < 0) items?.splice(at, -by);
    else items?.splice(at, 0, ...new Array(Math.min(by, MOST_SHOWN)).fill(NONE));
    items?.splice(MOST_SHOWN);
  },
  "object.item_set": (draft, object, at, value) => {
    const items = draft.items(object);
    if (items !== undefined && at >= 0 && at <= items.length) items[at] = value;
  },
  "object.entry_set": (draft, object, key, value) => {
    draft.entries(object)?.set(key, value);
  },
  "object.entry_removed": (draft, object, key) => {
    draft.entries(object)?.delete(key);
  },
  "object.attribute_set": (draft, object, name, value) => {
    draft.attributes(object)?.set(name, value);
  },
  "object.attribute_removed": (draft, object, name) => {
    draft.attributes(object)?.delete(name);
  },
};

/** By the number of the event; the log holds the operands that the event's own reducer names. */
const BY_KIND = EVENT_TYPES.map((type) => REDUCERS[type]) as unknown as readonly ((
  draft: Draft,
  ...words: readonly number[]
) => void)[];

/** The state after the record at `offset`. Pure, and total. */
export function reduce(trace: Trace, state: TraceState, record: LogRecord): TraceState {
  const draft = new Draft(trace, state);
  fold(draft, record);
  return draft.state();
}

/** Folds records in until the draft stands at `step`, or the log ends. */
export function foldTo(draft: Draft, cursor: Cursor, step: Step): void {
  while (draft.step < step && cursor.next()) fold(draft, cursor);
}

function fold(draft: Draft, { kind, a, b, c, d }: LogRecord): void {
  BY_KIND[kind]?.(draft, a, b, c, d);
}

/** Number 0 of the table stands for "no time". */
const secondsAt = (trace: Trace, id: number): Seconds | undefined =>
  id === 0 ? undefined : (numberOf(trace, id) as Seconds);

function stop(draft: Draft, arrival: TraceState["arrival"]): void {
  draft.step = (draft.step + 1) as Step;
  draft.arrival = arrival;
  draft.pass = undefined;
}

// ── frames ──────────────────────────────────────────────────────────────────────────────────────

function framePushed(draft: Draft, ...words: WordsOf<"frame.pushed">): void {
  const [id, code, subject, entry] = words;
  const caller = draft.top;
  const below = draft.editFrame(caller);
  if (below !== undefined) below.callee = id;
  beginCoroutine(draft, subject, id);
  draft.frames.set(id, {
    id,
    code,
    subject,
    entry: ENTRIES[entry] ?? "call",
    phase: "live",
    line: 0,
    locals: NO_LOCALS,
    caller,
    callee: undefined,
    received: undefined,
    gave: undefined,
  });
  draft.push(id);
}

/** The first push of a coroutine's frame: it has begun. */
function beginCoroutine(draft: Draft, object: ObjectId, frame: FrameId): void {
  const coroutine = draft.coroutines.edit(object);
  if (coroutine === undefined) return;
  coroutine.frame = frame;
  coroutine.phase = "running";
}

function framePopped(draft: Draft, id: FrameId): void {
  const frame = draft.frames.get(id);
  if (frame === undefined) return;
  const caller = draft.editFrame(frame.caller);
  if (caller !== undefined) caller.callee = undefined;
  enterCoroutine(draft, frame.subject, "closed");
  draft.frames.delete(id);
  draft.drop(id);
  draft.returned = { frame, shownAt: (draft.step + 1) as Step };
}

function frameSuspended(draft: Draft, id: FrameId): void {
  const frame = draft.editFrame(id);
  if (frame !== undefined) frame.phase = "parked";
  enterCoroutine(draft, coroutineIn(draft, id), "suspended");
  draft.drop(id);
}

function frameResumed(draft: Draft, id: FrameId): void {
  const caller = draft.top;
  const frame = draft.editFrame(id);
  if (frame !== undefined) {
    frame.phase = "live";
    frame.caller = caller;
  }
  const below = draft.editFrame(caller);
  if (below !== undefined) below.callee = id;
  enterCoroutine(draft, coroutineIn(draft, id), "running");
  draft.push(id);
}

function lineReached(draft: Draft, id: FrameId, line: number): void {
  stop(draft, "line");
  const frame = draft.editFrame(id);
  if (frame !== undefined) frame.line = line;
}

function valuePassed(draft: Draft, ...words: WordsOf<"value.passed">): void {
  const [kind, from, to, value] = words;
  stop(draft, "value");
  const how = PASSES[kind] ?? "send";
  draft.pass = { how, from, to, value, step: draft.step };
  const isDown = how === "send" || how === "throw";
  const frame = draft.editFrame(isDown ? to : from);
  if (frame === undefined) return;
  if (isDown) frame.received = draft.pass;
  else frame.gave = draft.pass;
}

/** Each thread has a stack of its own; what a person sees is that of the one that runs. */
function threadSwitched(draft: Draft, ...[to]: WordsOf<"thread.switched">): void {
  const left = draft.threads.edit(draft.thread);
  if (left !== undefined) left.stack = draft.stack;
  const next = draft.threads.edit(to);
  draft.stack = next?.stack ?? [];
  if (next !== undefined) {
    next.phase = { kind: "running" };
    next.stack = [];
  }
  draft.thread = to;
}

// ── handles ─────────────────────────────────────────────────────────────────────────────────────

function handleMade(draft: Draft, ...words: WordsOf<"handle.made">): void {
  const [id, label, future, when] = words;
  const maker = programFrame(draft);
  draft.handles.set(id, {
    id,
    label,
    future,
    phase: "made",
    cancelled: false,
    when: secondsAt(draft.trace, when),
    madeAt: draft.step,
    madeBy: maker?.id ?? NOBODY,
    madeLine: maker?.line ?? 0,
    queuedIn: nextTick(draft),
  });
}

/** What is queued while handles run waits for the next tick; before that it is in time for this one. */
function nextTick({ loop }: Draft): LoopState["tick"] {
  const late = loop?.phase === "run" || loop?.phase === "idle" || loop === undefined;
  return ((loop?.tick ?? 0) + Number(late)) as LoopState["tick"];
}

function handleQueued(draft: Draft, ...[id]: WordsOf<"handle.queued">): void {
  const handle = draft.handles.edit(id);
  if (handle !== undefined) {
    handle.phase = "queued";
    handle.queuedIn = nextTick(draft);
  }
  draft.queue(id);
}

function handleStarted(draft: Draft, ...[id]: WordsOf<"handle.started">): void {
  const handle = draft.handles.edit(id);
  if (handle !== undefined) handle.phase = "running";
  draft.editLoop({ left: Math.max(0, (draft.loop?.left ?? 0) - 1) });
  draft.unqueue(id);
  draft.runningHandle = id;
}

// ── futures and tasks ───────────────────────────────────────────────────────────────────────────

const enterPhase = (draft: Draft, id: FutureId, phase: TaskPhase): void =>
  draft.editTask(id, { phase });

/** The innermost frame of the person's own program: whose line made this. */
function programFrame({ trace, stack, frames }: Draft): FrameState | undefined {
  for (let place = stack.length - 1; place >= 0; place -= 1) {
    const frame = frames.get(stack[place] ?? NOBODY);
    if (frame !== undefined && isOwnCode(trace, frame.code)) return frame;
  }
  return undefined;
}

function futureMade(draft: Draft, ...[id, object]: WordsOf<"future.made">): void {
  const maker = draft.frames.get(draft.top);
  draft.futures.set(id, {
    id,
    object,
    status: { kind: "pending" },
    callbacks: [],
    task: undefined,
    madeAt: draft.step,
    madeBy: maker?.id ?? NOBODY,
    madeLine: maker?.line ?? 0,
  });
}

function taskMade(draft: Draft, ...[id, coroutine, name]: WordsOf<"task.made">): void {
  const future = draft.futures.edit(id);
  if (future === undefined) return;
  const task: TaskState = {
    name,
    coroutine,
    phase: { kind: "scheduled", since: draft.step },
    cancelRequests: 0,
    mustCancel: false,
    current: false,
    firstRanAt: undefined,
  };
  future.task = task;
}

function taskEntered(draft: Draft, id: FutureId): void {
  const task = draft.futures.get(id)?.task;
  draft.editTask(id, {
    phase: { kind: "running", since: draft.step },
    current: true,
    firstRanAt: task?.firstRanAt ?? draft.step,
  });
  draft.runningTask = id;
}

function settle(draft: Draft, id: FutureId, status: FutureStatus): void {
  const future = draft.futures.edit(id);
  if (future === undefined) return;
  future.status = status;
  draft.editTask(id, { phase: { kind: "done", since: draft.step } });
}

// ── coroutines ──────────────────────────────────────────────────────────────────────────────────

const coroutineIn = ({ frames }: Draft, frame: FrameId): ObjectId =>
  frames.get(frame)?.subject ?? (0 as ObjectId);

function enterCoroutine(draft: Draft, object: ObjectId, phase: CoroutineState["phase"]): void {
  const coroutine = draft.coroutines.edit(object);
  if (coroutine !== undefined) coroutine.phase = phase;
}

// ── the loop ────────────────────────────────────────────────────────────────────────────────────

const newLoop = (object: ObjectId): LoopState => ({
  object,
  running: false,
  closed: false,
  phase: "idle",
  tick: 0 as LoopState["tick"],
  timeout: undefined,
  left: 0,
  snapshot: 0,
});
