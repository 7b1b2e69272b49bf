import { DenseMap } from "../support/dense-map.ts";
import type { Ending, Entry, LoopPhase, PassKind } from "./events.ts";
import type {
  CodeId,
  FrameId,
  FutureId,
  HandleId,
  ObjectId,
  Seconds,
  Step,
  TextId,
  ThreadId,
  Tick,
} from "./ids.ts";
import type { ValueRef } from "./values.ts";

/** A value on its way between two frames, and the step at which it moved. */
export interface Pass {
  readonly how: PassKind;
  readonly from: FrameId;
  readonly to: FrameId;
  readonly value: ValueRef;
  readonly step: Step;
}

//   live ──yield──▶ parked ──send──▶ live ──return, raise──▶ (no longer in the state)
export type FramePhase = "live" | "parked";

export interface FrameState {
  readonly id: FrameId;
  readonly code: CodeId;
  /** The object whose method this is (a task, a future), 0 for none. */
  readonly subject: ObjectId;
  readonly entry: Entry;
  readonly phase: FramePhase;
  readonly line: number;
  readonly locals: ReadonlyMap<TextId, ValueRef>;
  /** The frame that called or resumed it last, 0 at the bottom. */
  readonly caller: FrameId;
  /** The frame it called, awaits or drives just now, if there is one. */
  readonly callee: FrameId | undefined;
  /** What was last sent into it, and what it last passed up. */
  readonly received: Pass | undefined;
  readonly gave: Pass | undefined;
}

//   made ──▶ scheduled (timer) ──▶ queued ──▶ running ──▶ done
//                                     └──────▶ cancelled
export type HandlePhase = "made" | "scheduled" | "queued" | "running" | "done";

export interface HandleState {
  readonly id: HandleId;
  /** What it will call, e.g. `Task.step`, `Task.wakeup`, `print`. */
  readonly label: TextId;
  /** The task or future whose method it calls, 0 for a plain function. */
  readonly future: FutureId;
  readonly phase: HandlePhase;
  readonly cancelled: boolean;
  /** Due time of a timer. */
  readonly when: Seconds | undefined;
  /** The step at which it was made: the cause of its running. */
  readonly madeAt: Step;
  /** The frame that made it and the line it stood at. */
  readonly madeBy: FrameId;
  readonly madeLine: number;
  /** The tick in which it will run at the earliest. */
  readonly queuedIn: Tick;
}

export interface Callback {
  readonly label: TextId;
  /** The task it will wake, 0 for a plain function. */
  readonly wakes: FutureId;
  readonly addedAt: Step;
}

export type FutureStatus =
  | { readonly kind: "pending" }
  | { readonly kind: "finished"; readonly result: ValueRef; readonly at: Step }
  | { readonly kind: "failed"; readonly exception: ValueRef; readonly at: Step }
  | { readonly kind: "cancelled"; readonly at: Step };

//   scheduled ──handle runs──▶ running ──await──▶ waiting ──future done──▶ scheduled
//                                 └──return, raise──▶ done
export type TaskPhase =
  | { readonly kind: "scheduled"; readonly since: Step }
  | { readonly kind: "running"; readonly since: Step }
  | { readonly kind: "waiting"; readonly on: FutureId; readonly since: Step }
  | { readonly kind: "done"; readonly since: Step };

export interface TaskState {
  readonly name: TextId;
  readonly coroutine: ObjectId;
  readonly phase: TaskPhase;
  /** `task.cancelling()`. */
  readonly cancelRequests: number;
  readonly mustCancel: boolean;
  /** Between the task's enter and leave, also while its coroutine is parked already. */
  readonly current: boolean;
  readonly firstRanAt: Step | undefined;
}

export interface FutureState {
  readonly id: FutureId;
  readonly object: ObjectId;
  readonly status: FutureStatus;
  readonly callbacks: readonly Callback[];
  readonly task: TaskState | undefined;
  readonly madeAt: Step;
  readonly madeBy: FrameId;
  readonly madeLine: number;
}

export interface CoroutineState {
  readonly object: ObjectId;
  readonly frame: FrameId;
  readonly phase: "created" | "running" | "suspended" | "closed";
}

export interface LoopState {
  readonly object: ObjectId;
  readonly running: boolean;
  readonly closed: boolean;
  readonly phase: LoopPhase;
  readonly tick: Tick;
  /** What select was asked to wait in this tick; `undefined` means for ever. */
  readonly timeout: Seconds | undefined;
  /** Handles of this tick that have not started yet: they are at the front of `ready`. */
  readonly left: number;
  /** How many handles this tick's snapshot held. */
  readonly snapshot: number;
}

//   ready ──switch──▶ running ──▶ waiting ──switch──▶ running
//                        └──▶ ended (no longer in the state)
export type ThreadPhase =
  | { readonly kind: "ready" | "running" }
  | { readonly kind: "waiting"; readonly why: TextId; readonly until: Seconds | undefined };

export interface ThreadState {
  readonly id: ThreadId;
  /** Undefined for the main thread. */
  readonly name: TextId | undefined;
  readonly phase: ThreadPhase;
  /** Its frames while another thread runs. */
  readonly stack: readonly FrameId[];
}

/** Items, entries or attributes of one object that are shown at most. */
export const MOST_SHOWN = 32;

/** What is inside an object, as far as it is shown: the first of its items, entries and attributes. */
export interface ContentState {
  /** How many items or entries it has; 0 for one that has only attributes. */
  readonly size: number;
  /** Of lists, tuples and sets, in their order. */
  readonly items: readonly ValueRef[];
  /** Of dicts, in the order of insertion. */
  readonly entries: ReadonlyMap<ValueRef, ValueRef>;
  readonly attributes: ReadonlyMap<TextId, ValueRef>;
}

/** Everything that can be seen at one stop. A pure fold over the events up to and including it. */
export interface TraceState {
  readonly step: Step;
  readonly now: Seconds;
  /** The thread that runs. */
  readonly thread: ThreadId;
  readonly threads: DenseMap<ThreadId, ThreadState>;
  /** From the bottom to the frame in control, of the thread that runs. */
  readonly stack: readonly FrameId[];
  readonly frames: DenseMap<FrameId, FrameState>;
  readonly handles: DenseMap<HandleId, HandleState>;
  /** In the order in which they will run. */
  readonly ready: readonly HandleId[];
  /** By due time, then age. */
  readonly timers: readonly HandleId[];
  readonly runningHandle: HandleId | undefined;
  readonly futures: DenseMap<FutureId, FutureState>;
  readonly coroutines: DenseMap<ObjectId, CoroutineState>;
  /** What is inside of the objects that values refer to. */
  readonly contents: DenseMap<ObjectId, ContentState>;
  readonly loop: LoopState | undefined;
  readonly runningTask: FutureId | undefined;
  /** How many of the trace's output chunks have been written. */
  readonly outputs: number;
  /** Why control is where it is: a line was reached, or a value arrived. */
  readonly arrival: "start" | "line" | "value" | "end";
  /** The value that has just moved, if that is what this step is. */
  readonly pass: Pass | undefined;
  /** The frame that was popped last, and the step that shows it for the last time. */
  readonly returned: { readonly frame: FrameState; readonly shownAt: Step } | undefined;
  readonly ending: Ending | undefined;
}

const MAIN_THREAD: ThreadState = {
  id: 1 as ThreadId,
  name: undefined,
  phase: { kind: "running" },
  stack: [],
};

/** Before the first event. */
export const INITIAL_STATE: TraceState = {
  step: -1 as Step,
  now: 0 as Seconds,
  thread: MAIN_THREAD.id,
  threads: DenseMap.empty<ThreadId, ThreadState>().with(MAIN_THREAD.id, MAIN_THREAD),
  stack: [],
  frames: DenseMap.empty(),
  handles: DenseMap.empty(),
  ready: [],
  timers: [],
  runningHandle: undefined,
  futures: DenseMap.empty(),
  coroutines: DenseMap.empty(),
  contents: DenseMap.empty(),
  loop: undefined,
  runningTask: undefined,
  outputs: 0,
  arrival: "start",
  pass: undefined,
  returned: undefined,
  ending: undefined,
};

export const topFrame = (state: TraceState): FrameState | undefined => {
  const id = state.stack.at(-1);
  return id === undefined ? undefined : state.frames.get(id);
};
