import type { PyContext } from "../builtins/context.ts";
import type { PyException } from "../objects/exception.ts";
import { PyInstance, PyObject, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { Heap } from "../support/heap.ts";
import { Queue } from "../support/queue.ts";
import type { FutureId, HandleId } from "../trace/ids.ts";
import type { PyAsyncGenerator } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import type { Place } from "../vm/places.ts";
import type { Thread } from "../vm/threads.ts";
import type { Kernel } from "./kernel.ts";
import { tellHandler } from "./tell-handler.ts";
import type { Watch } from "./watching.ts";

/** A callback with the future it belongs to: what `add_done_callback` keeps. */
export interface DoneCallback {
  readonly callback: Value;
  readonly context: PyContext;
}

//   pending ──set_result, set_exception──▶ finished
//      └──────────────cancel──────────────▶ cancelled
export type FutureState =
  | { readonly kind: "pending" }
  | { readonly kind: "finished"; readonly result: Value }
  | {
      readonly kind: "failed";
      readonly exception: PyException;
      traceback: PyException["traceback"];
    }
  | { readonly kind: "cancelled" };

export const PENDING: FutureState = { kind: "pending" };

/** What most futures have none of. */
export const NO_CALLBACKS: readonly DoneCallback[] = [];

/** Lib/asyncio/futures.py, Future */
export class PyFuture extends PyInstance {
  /** In the order in which futures are made, tasks included. */
  declare readonly id: FutureId;
  declare loop: PyLoop | undefined;
  declare state: FutureState;
  /** Not changed but replaced while there is but one. */
  declare callbacks: readonly DoneCallback[];
  /** Set by `__await__` just before it yields the future: `_asyncio_future_blocking`. */
  declare blocking: boolean;
  /** The exception that `cancel` is answered with, so that its traceback is kept. */
  declare cancelledError: PyException | undefined;
  /** Nobody has asked for the exception yet. */
  declare logTraceback: boolean;
  /** Given to `cancel`, for the CancelledError. */
  declare cancelMessage: Value;
  /** The tasks that wait for it, as far as asyncio's own functions tell; see awaited.ts. */
  declare awaitedBy: PyFuture | Set<PyFuture> | undefined;
  /** Where it was made, innermost call last: in debug mode only. */
  declare madeAt: readonly Place[] | undefined;

  constructor(cls: PyType, id: FutureId) {
    super(cls);
    this.id = id;
    this.ownIdentity = undefined;
    this.loop = undefined;
    this.state = PENDING;
    this.callbacks = NO_CALLBACKS;
    this.blocking = false;
    this.cancelledError = undefined;
    this.logTraceback = false;
    this.cancelMessage = null;
    this.awaitedBy = undefined;
    this.madeAt = undefined;
  }

  /** Its exception has not been asked for. */
  get followed(): boolean {
    return this.logTraceback && this.state.kind === "failed";
  }

  get noticed(): boolean {
    return this.followed;
  }

  /** Future.__del__ */
  expire(vm: VM): Value | undefined {
    if (!this.followed || this.state.kind !== "failed") return null;
    const exception = this.state.exception;
    this.logTraceback = false;
    const message = `${this.cls.name} exception was never retrieved`;
    return tellHandler(vm, this, { message, exception, future: this });
  }
}

/** Lib/asyncio/tasks.py, Task */
export class PyTask extends PyFuture {
  /** The name it was given, and the number that is part of its name if it was given none. */
  declare givenName: string | undefined;
  declare number: number;
  declare coroutine: Value;
  declare context: PyContext | undefined;
  declare waitsFor: Value | undefined;
  declare mustCancel: boolean;
  declare cancelRequests: number;
  /** A task that is dropped while it waits is worth a message. */
  declare logDestroyPending: boolean;
  /** Its neighbours in the list of all tasks, while it is there. */
  declare earlier: PyTask | undefined;
  declare later: PyTask | undefined;

  constructor(cls: PyType, id: FutureId) {
    super(cls, id);
    this.givenName = undefined;
    this.number = 0;
    this.coroutine = null;
    this.context = undefined;
    this.waitsFor = undefined;
    this.mustCancel = false;
    this.cancelRequests = 0;
    this.logDestroyPending = true;
    this.earlier = undefined;
    this.later = undefined;
  }

  get name(): string {
    return this.givenName ?? (this.number === 0 ? "" : `Task-${this.number}`);
  }

  set name(name: string) {
    this.givenName = name;
  }

  get #isLost(): boolean {
    return this.state === PENDING && this.logDestroyPending;
  }

  /** Once its loop is closed nothing will run it. */
  override get followed(): boolean {
    return super.followed || (this.#isLost && this.loop?.closed === true);
  }

  override get noticed(): boolean {
    return this.#isLost || this.followed;
  }

  /** Task.__del__ */
  override expire(vm: VM): Value | undefined {
    if (!this.#isLost) return super.expire(vm);
    this.logDestroyPending = false;
    this.loop?.kernel.allTasks.delete(this);
    const message = "Task was destroyed but it is pending!";
    return tellHandler(vm, this, { task: this, message });
  }
}

//   made ──call_soon──▶ queued ──run_once──▶ running ──▶ done
//     └───call_later──▶ scheduled ──due──▶ queued
export type HandlePhase = "queued" | "scheduled" | "running" | "done";

/** What a handle calls, and in which context. */
export interface Scheduled {
  readonly callback: Value;
  readonly args: readonly Value[];
  readonly context: PyContext;
}

/** Lib/asyncio/events.py, Handle and TimerHandle */
export class PyHandle extends PyObject {
  declare readonly id: HandleId;
  declare readonly callback: Value;
  declare readonly args: readonly Value[];
  declare readonly loop: PyLoop;
  declare readonly context: PyContext;
  /** Due time of a timer, in seconds of the loop's clock. */
  declare readonly when: number | undefined;
  /** The same, as the program gave it. */
  declare moment: Value;
  declare phase: HandlePhase;
  declare cancelled: boolean;
  /** It was cancelled in debug mode, and still tells what it was to call. */
  declare toldForDebug: boolean;
  declare madeAt: readonly Place[] | undefined;

  constructor(id: HandleId, loop: PyLoop, what: Scheduled, when: number | undefined) {
    super();
    this.id = id;
    this.callback = what.callback;
    this.args = what.args;
    this.loop = loop;
    this.context = what.context;
    this.when = when;
    this.moment = null;
    this.phase = "queued";
    this.cancelled = false;
    this.toldForDebug = false;
    this.madeAt = undefined;
    if (when !== undefined) this.cls = timerHandleType;
  }
}

/** Timers by due time; those with the same one by age. */
const comesBefore = (one: PyHandle, other: PyHandle): boolean => {
  const a = one.when ?? 0;
  const b = other.when ?? 0;
  return a < b || (a === b && one.id < other.id);
};

/** Lib/asyncio/base_events.py, BaseEventLoop */
export class PyLoop extends PyInstance {
  readonly kernel: Kernel;
  readonly ready = new Queue<PyHandle>();
  readonly scheduled = new Heap<PyHandle>(comesBefore);
  /** So many of those are cancelled. */
  cancelledTimers = 0;
  running = false;
  closed = false;
  stopping = false;
  tick = 0;
  debug = false;
  /** The same, as the program has set it. */
  debugValue: Value = false;
  /** The thread that runs it, while it runs. */
  thread: Thread | undefined = undefined;
  exceptionHandler: Value = null;
  taskFactory: Value = null;
  /** Seconds: timers that are due sooner than this one after the other fire in one tick. */
  clockResolution = 1e-9;
  /** A callback that takes longer is reported in debug mode: seconds. */
  slowCallback = 0.1;
  /** What coroutines remembered of their origin before this loop wanted it; undefined: it does not. */
  originDepthBefore: number | undefined = undefined;
  /** The handle that runs, in debug mode, and when it was begun. */
  currentHandle: PyHandle | undefined = undefined;
  handleBegan = 0;
  /** The task that takes a step: `_current_tasks`. */
  currentTask: PyTask | undefined = undefined;
  /** Asynchronous generators that were begun and are not exhausted. */
  readonly asyncGenerators = new Set<PyAsyncGenerator>();
  asyncGeneratorsShutDown = false;
  /** The thread that waits for something to happen to this loop. */
  selecting: Thread | undefined = undefined;
  /** The descriptors that its select looks at. */
  watches: readonly Watch[] = [];

  constructor(cls: PyType, kernel: Kernel) {
    super(cls);
    this.kernel = kernel;
  }
}

export const futureType = builtinType("Future", [objectType], {
  module: "_asyncio",
  hasDict: true,
  hasWeakref: true,
});
export const taskType = builtinType("Task", [futureType], { module: "_asyncio" });
export const handleType = builtinType("Handle", [objectType], { module: "asyncio.events" });
export const timerHandleType = builtinType("TimerHandle", [handleType], {
  module: "asyncio.events",
});
/** What `call_soon_threadsafe` gives. */
export const threadSafeHandleType = builtinType("_ThreadSafeHandle", [handleType], {
  module: "asyncio.events",
});
export const abstractLoopType = builtinType("AbstractEventLoop", [objectType], {
  module: "asyncio.events",
  hasDict: true,
  hasWeakref: true,
});
export const baseLoopType = builtinType("BaseEventLoop", [abstractLoopType], {
  module: "asyncio.base_events",
});
/** What `new_event_loop` makes. */
export const loopType = builtinType("_UnixSelectorEventLoop", [baseLoopType], {
  module: "asyncio.unix_events",
});
for (const type of [
  handleType,
  timerHandleType,
  threadSafeHandleType,
  abstractLoopType,
  baseLoopType,
  loopType,
]) {
  type.ofPython = true;
}
classOf(PyHandle, handleType);
