import { unreachable } from "../support/assert.ts";
import type { EventOf, TraceEvent } from "./events.ts";
import type { FrameId, FutureId, HandleId, ObjectId, Seconds, Step, ThreadId } from "./ids.ts";
import type {
  CoroutineState,
  FrameState,
  FutureState,
  FutureStatus,
  HandleState,
  LoopState,
  TaskPhase,
  TaskState,
  ThreadState,
  TraceState,
} from "./state.ts";
import { topFrame } from "./state.ts";
import { numberOf, type Trace } from "./trace.ts";

const NOBODY = 0 as FrameId;

/**
 * The state after `event`. Total and pure: an event that refers to what the state does not know
 * (a foreign or damaged trace) changes nothing.
 */
export function reduce(trace: Trace, state: TraceState, event: TraceEvent): TraceState {
  switch (event.type) {
    case "frame.pushed":
      return framePushed(state, event);
    case "frame.popped":
      return framePopped(state, event.frame);
    case "frame.suspended":
      return frameSuspended(state, event.frame);
    case "frame.resumed":
      return frameResumed(state, event.frame);
    case "line.reached":
      return lineReached(state, event);
    case "value.passed":
      return valuePassed(state, event);
    case "local.stored":
      return localStored(state, event);
    case "local.deleted":
      return localDeleted(state, event);
    case "handle.made":
      return handleMade(trace, state, event);
    case "handle.queued":
      return handleQueued(state, event.handle);
    case "handle.started":
      return handleStarted(state, event.handle);
    case "handle.finished":
      return handleFinished(state, event.handle);
    case "handle.cancelled":
      return editHandle(state, event.handle, { cancelled: true });
    case "timer.scheduled":
      return timerScheduled(state, event.handle);
    case "timer.removed":
      return { ...state, timers: state.timers.filter((handle) => handle !== event.handle) };
    case "future.made":
      return futureMade(state, event);
    case "future.callback_added":
      return callbackAdded(state, event);
    case "future.callback_removed":
      return callbackRemoved(state, event);
    case "future.callbacks_scheduled":
      return editFuture(state, event.future, () => ({ callbacks: [] }));
    case "future.finished":
      return settle(state, event.future, {
        kind: "finished",
        result: event.result,
        at: state.step,
      });
    case "future.failed":
      return settle(state, event.future, {
        kind: "failed",
        exception: event.exception,
        at: state.step,
      });
    case "future.cancelled":
      return settle(state, event.future, { kind: "cancelled", at: state.step });
    case "task.made":
      return taskMade(state, event);
    case "task.renamed":
      return editTask(state, event.task, { name: event.name });
    case "task.scheduled":
      return enterPhase(state, event.task, { kind: "scheduled", since: state.step });
    case "task.entered":
      return taskEntered(state, event.task);
    case "task.left":
      return { ...editTask(state, event.task, { current: false }), runningTask: undefined };
    case "task.waiting":
      return enterPhase(state, event.task, { kind: "waiting", on: event.on, since: state.step });
    case "task.cancel_requested":
      return editTask(state, event.task, {
        cancelRequests: event.requests,
        mustCancel: event.must === 1,
      });
    case "coroutine.made":
      return coroutineMade(state, event);
    case "coroutine.closed":
      return editCoroutine(state, event.object, "closed");
    case "loop.made":
      return state.loop?.running === true ? state : { ...state, loop: newLoop(event.object) };
    case "loop.started":
      return { ...state, loop: { ...loopOf(state, event.object), running: true } };
    case "loop.stopped":
      return editLoop(state, { running: false, phase: "idle" });
    case "loop.closed":
      return editLoop(state, { closed: true });
    case "loop.phase":
      return editLoop(state, { phase: event.phase });
    case "loop.tick_began":
      return editLoop(state, { tick: event.tick, timeout: undefined, left: 0, snapshot: 0 });
    case "loop.selected":
      return editLoop(state, { timeout: secondsAt(trace, event.timeout) });
    case "loop.snapshot":
      return editLoop(state, { left: event.count, snapshot: event.count });
    case "clock.advanced":
      return { ...state, now: numberOf(trace, event.to) as Seconds };
    case "output.written":
      return { ...state, outputs: event.chunk + 1 };
    case "waiter.added":
    case "waiter.removed":
      // Only `queries/deadlock.ts` asks for these.
      return state;
    case "run.ended":
      return { ...stopped(state), arrival: "end", pass: undefined, ending: event.ending };
    case "thread.started":
      return threadStarted(state, event);
    case "thread.switched":
      return threadSwitched(state, event.thread);
    case "thread.waiting":
      return threadWaiting(trace, state, event);
    case "thread.ended":
      return { ...state, threads: state.threads.without(event.thread) };
    default:
      return unreachable(event);
  }
}

/** Number 0 of the table stands for "no time". */
const secondsAt = (trace: Trace, id: number): Seconds | undefined =>
  id === 0 ? undefined : (numberOf(trace, id) as Seconds);

// ── frames ──────────────────────────────────────────────────────────────────────────────────────

const stopped = (state: TraceState): TraceState => ({ ...state, step: (state.step + 1) as Step });

function editFrame(state: TraceState, id: FrameId, change: Partial<FrameState>): TraceState {
  const frame = state.frames.get(id);
  if (frame === undefined) return state;
  return { ...state, frames: state.frames.with(id, { ...frame, ...change }) };
}

const top = (state: TraceState): FrameId => state.stack.at(-1) ?? NOBODY;

function framePushed(state: TraceState, event: EventOf<"frame.pushed">): TraceState {
  const caller = top(state);
  const frame: FrameState = {
    id: event.frame,
    code: event.code,
    subject: event.subject,
    entry: event.entry,
    phase: "live",
    line: 0,
    locals: new Map(),
    caller,
    callee: undefined,
    received: undefined,
    gave: undefined,
  };
  const called = runCoroutine(editFrame(state, caller, { callee: event.frame }), event);
  return {
    ...called,
    frames: called.frames.with(event.frame, frame),
    stack: [...state.stack, event.frame],
  };
}

/** The first push of a coroutine's frame: it has begun. */
function runCoroutine(state: TraceState, { frame, subject }: EventOf<"frame.pushed">): TraceState {
  const coroutine = state.coroutines.get(subject);
  if (coroutine === undefined) return state;
  const running: CoroutineState = { ...coroutine, frame, phase: "running" };
  return { ...state, coroutines: state.coroutines.with(subject, running) };
}

function framePopped(state: TraceState, id: FrameId): TraceState {
  const frame = state.frames.get(id);
  if (frame === undefined) return state;
  const left = editFrame(state, frame.caller, { callee: undefined });
  const freed = editCoroutine(left, frame.subject, "closed");
  return {
    ...freed,
    frames: freed.frames.without(id),
    stack: state.stack.filter((other) => other !== id),
    returned: { frame, shownAt: (state.step + 1) as Step },
  };
}

function frameSuspended(state: TraceState, id: FrameId): TraceState {
  const parked = editFrame(state, id, { phase: "parked" });
  const coroutine = coroutineIn(parked, id);
  const stack = state.stack.filter((other) => other !== id);
  return {
    ...(coroutine === undefined ? parked : editCoroutine(parked, coroutine.object, "suspended")),
    stack,
  };
}

function frameResumed(state: TraceState, id: FrameId): TraceState {
  const caller = top(state);
  const live = editFrame(editFrame(state, id, { phase: "live", caller }), caller, { callee: id });
  const coroutine = coroutineIn(live, id);
  return {
    ...(coroutine === undefined ? live : editCoroutine(live, coroutine.object, "running")),
    stack: [...state.stack, id],
  };
}

function lineReached(state: TraceState, event: EventOf<"line.reached">): TraceState {
  const moved = editFrame(stopped(state), event.frame, { line: event.line });
  return { ...moved, arrival: "line", pass: undefined };
}

function valuePassed(state: TraceState, event: EventOf<"value.passed">): TraceState {
  const { how, from, to, value } = event;
  const pass = { how, from, to, value, step: (state.step + 1) as Step };
  const moved =
    how === "send" || how === "throw"
      ? editFrame(stopped(state), to, { received: pass })
      : editFrame(stopped(state), from, { gave: pass });
  return { ...moved, arrival: "value", pass };
}

function localStored(state: TraceState, event: EventOf<"local.stored">): TraceState {
  const frame = state.frames.get(event.frame);
  if (frame === undefined) return state;
  const locals = new Map(frame.locals).set(event.name, event.value);
  return editFrame(state, event.frame, { locals });
}

function localDeleted(state: TraceState, event: EventOf<"local.deleted">): TraceState {
  const locals = new Map(state.frames.get(event.frame)?.locals);
  locals.delete(event.name);
  return editFrame(state, event.frame, { locals });
}

// ── threads ─────────────────────────────────────────────────────────────────────────────────────

function editThread(state: TraceState, id: ThreadId, change: Partial<ThreadState>): TraceState {
  const thread = state.threads.get(id);
  if (thread === undefined) return state;
  return { ...state, threads: state.threads.with(id, { ...thread, ...change }) };
}

function threadStarted(
  state: TraceState,
  { thread: id, name }: EventOf<"thread.started">,
): TraceState {
  const thread: ThreadState = { id, name, phase: { kind: "ready" }, stack: [] };
  return { ...state, threads: state.threads.with(id, thread) };
}

/** Each thread has a stack of its own; what a person sees is that of the one that runs. */
function threadSwitched(state: TraceState, to: ThreadId): TraceState {
  const left = editThread(state, state.thread, { stack: state.stack });
  const stack = left.threads.get(to)?.stack ?? [];
  return { ...editThread(left, to, { phase: { kind: "running" } }), thread: to, stack };
}

function threadWaiting(
  trace: Trace,
  state: TraceState,
  { thread, why, until }: EventOf<"thread.waiting">,
): TraceState {
  return editThread(state, thread, {
    phase: { kind: "waiting", why, until: secondsAt(trace, until) },
  });
}

// ── handles ─────────────────────────────────────────────────────────────────────────────────────

function editHandle(state: TraceState, id: HandleId, change: Partial<HandleState>): TraceState {
  const handle = state.handles.get(id);
  if (handle === undefined) return state;
  return { ...state, handles: state.handles.with(id, { ...handle, ...change }) };
}

function handleMade(trace: Trace, state: TraceState, event: EventOf<"handle.made">): TraceState {
  const maker = programFrame(trace, state);
  const handle: HandleState = {
    id: event.handle,
    label: event.label,
    future: event.future,
    phase: "made",
    cancelled: false,
    when: secondsAt(trace, event.when),
    madeAt: state.step,
    madeBy: maker?.id ?? NOBODY,
    madeLine: maker?.line ?? 0,
    queuedIn: nextTick(state),
  };
  return { ...state, handles: state.handles.with(event.handle, handle) };
}

/** What is queued while handles run waits for the next tick; before that it is in time for this one. */
function nextTick(state: TraceState): LoopState["tick"] {
  const tick = state.loop?.tick ?? 0;
  const late = state.loop?.phase === "run" || state.loop?.phase === "idle";
  return (tick + Number(late || state.loop === undefined)) as LoopState["tick"];
}

function handleQueued(state: TraceState, id: HandleId): TraceState {
  const queued = editHandle(state, id, { phase: "queued", queuedIn: nextTick(state) });
  return { ...queued, ready: [...state.ready, id] };
}

function handleStarted(state: TraceState, id: HandleId): TraceState {
  const started = editHandle(state, id, { phase: "running" });
  const left = Math.max(0, (state.loop?.left ?? 0) - 1);
  return {
    ...editLoop(started, { left }),
    ready: state.ready.filter((other) => other !== id),
    runningHandle: id,
  };
}

function handleFinished(state: TraceState, id: HandleId): TraceState {
  return {
    ...state,
    handles: state.handles.without(id),
    runningHandle: state.runningHandle === id ? undefined : state.runningHandle,
  };
}

function timerScheduled(state: TraceState, id: HandleId): TraceState {
  const due = (handle: HandleId) => state.handles.get(handle)?.when ?? Number.POSITIVE_INFINITY;
  const place = state.timers.findIndex((other) => due(other) > due(id));
  const timers = state.timers.toSpliced(place < 0 ? state.timers.length : place, 0, id);
  return { ...editHandle(state, id, { phase: "scheduled" }), timers };
}

// ── futures and tasks ───────────────────────────────────────────────────────────────────────────

function editFuture(
  state: TraceState,
  id: FutureId,
  change: (future: FutureState) => Partial<FutureState>,
): TraceState {
  const future = state.futures.get(id);
  if (future === undefined) return state;
  return { ...state, futures: state.futures.with(id, { ...future, ...change(future) }) };
}

function editTask(state: TraceState, id: FutureId, change: Partial<TaskState>): TraceState {
  return editFuture(state, id, ({ task }) =>
    task === undefined ? {} : { task: { ...task, ...change } },
  );
}

const enterPhase = (state: TraceState, id: FutureId, phase: TaskPhase): TraceState =>
  editTask(state, id, { phase });

/** The innermost frame of the person's own program: whose line made this. */
function programFrame(trace: Trace, state: TraceState): FrameState | undefined {
  return state.stack
    .map((id) => state.frames.get(id))
    .findLast((frame) => {
      const file = frame === undefined ? undefined : trace.codes[frame.code]?.file;
      return file !== undefined && trace.files[file]?.kind === "program";
    });
}

function futureMade(state: TraceState, event: EventOf<"future.made">): TraceState {
  const maker = topFrame(state);
  const future: FutureState = {
    id: event.future,
    object: event.object,
    status: { kind: "pending" },
    callbacks: [],
    task: undefined,
    madeAt: state.step,
    madeBy: maker?.id ?? NOBODY,
    madeLine: maker?.line ?? 0,
  };
  return { ...state, futures: state.futures.with(event.future, future) };
}

function taskMade(state: TraceState, event: EventOf<"task.made">): TraceState {
  const task: TaskState = {
    name: event.name,
    coroutine: event.coroutine,
    phase: { kind: "scheduled", since: state.step },
    cancelRequests: 0,
    mustCancel: false,
    current: false,
    firstRanAt: undefined,
  };
  return editFuture(state, event.task, () => ({ task }));
}

function taskEntered(state: TraceState, id: FutureId): TraceState {
  const task = state.futures.get(id)?.task;
  const entered = editTask(state, id, {
    phase: { kind: "running", since: state.step },
    current: true,
    firstRanAt: task?.firstRanAt ?? state.step,
  });
  return { ...entered, runningTask: id };
}

function settle(state: TraceState, id: FutureId, status: FutureStatus): TraceState {
  return editFuture(state, id, ({ task }) => ({
    status,
    task: task && { ...task, phase: { kind: "done", since: state.step } },
  }));
}

function callbackAdded(
  state: TraceState,
  { future: id, label, wakes }: EventOf<"future.callback_added">,
): TraceState {
  return editFuture(state, id, ({ callbacks }) => ({
    callbacks: [...callbacks, { label, wakes, addedAt: state.step }],
  }));
}

function callbackRemoved(
  state: TraceState,
  { future: id, label, wakes }: EventOf<"future.callback_removed">,
): TraceState {
  return editFuture(state, id, ({ callbacks }) => ({
    callbacks: callbacks.filter((other) => other.label !== label || other.wakes !== wakes),
  }));
}

// ── coroutines ──────────────────────────────────────────────────────────────────────────────────

const coroutineIn = (state: TraceState, frame: FrameId): CoroutineState | undefined => {
  const subject = state.frames.get(frame)?.subject;
  return subject === undefined ? undefined : state.coroutines.get(subject);
};

function coroutineMade(state: TraceState, event: EventOf<"coroutine.made">): TraceState {
  const coroutine: CoroutineState = { ...event, phase: "created" };
  return { ...state, coroutines: state.coroutines.with(event.object, coroutine) };
}

function editCoroutine(
  state: TraceState,
  id: ObjectId,
  phase: CoroutineState["phase"],
): TraceState {
  const coroutine = state.coroutines.get(id);
  if (coroutine === undefined) return state;
  return { ...state, coroutines: state.coroutines.with(id, { ...coroutine, phase }) };
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

const loopOf = (state: TraceState, object: ObjectId): LoopState =>
  state.loop?.object === object ? state.loop : newLoop(object);

function editLoop(state: TraceState, change: Partial<LoopState>): TraceState {
  return state.loop === undefined ? state : { ...state, loop: { ...state.loop, ...change } };
}
