import type { PyContext } from "../builtins/context.ts";
import type { PyException } from "../objects/exception.ts";
import { PyInstance, PyObject, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import type { FutureId, HandleId } from "../trace/ids.ts";
import type { PyAsyncGenerator } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import type { Thread } from "../vm/threads.ts";
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
  | { readonly kind: "failed"; readonly exception: PyException }
  | { readonly kind: "cancelled" };

export const PENDING: FutureState = { kind: "pending" };

/** A line that was being executed: what debug mode remembers of where something was made. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

/** Lib/asyncio/futures.py, Future */
export class PyFuture extends PyInstance {
  /** In the order in which futures are made, tasks included. */
  readonly id: FutureId;
  loop: PyLoop | undefined = undefined;
  state: FutureState = PENDING;
  callbacks: DoneCallback[] = [];
  /** Set by `__await__` just before it yields the future: `_asyncio_future_blocking`. */
  blocking = false;
  /** The exception that `cancel` is answered with, so that its traceback is kept. */
  cancelledError: PyException | undefined = undefined;
  /** Nobody has asked for the exception yet. */
  logTraceback = false;
  /** Given to `cancel`, for the CancelledError. */
  cancelMessage: Value = null;
  /** The tasks that wait for it, as far as asyncio's own functions tell: `_asyncio_awaited_by`. */
  awaitedBy: Set<PyFuture> | undefined = undefined;
  /** Where it was made, innermost call last: in debug mode only. */
  madeAt: readonly Place[] | undefined = undefined;

  constructor(cls: PyType, id: FutureId) {
    super(cls);
    this.id = id;
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
  name = "";
  coroutine: Value = null;
  context: PyContext | undefined = undefined;
  waitsFor: Value | undefined = undefined;
  mustCancel = false;
  cancelRequests = 0;
  /** A task that is dropped while it waits is worth a message. */
  logDestroyPending = true;

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
    const message = "Task was destroyed but it is pending!";
    return tellHandler(vm, this, { task: this, message });
  }
}

//   made ──call_soon──▶ queued ──run_once──▶ running ──▶ done
//     └───call_later──▶ scheduled ──due──▶ queued
export type HandlePhase = "queued" | "scheduled" | "running" | "done";

/** Lib/asyncio/events.py, Handle and TimerHandle */
export class PyHandle extends PyObject {
  readonly id: HandleId;
  readonly callback: Value;
  readonly args: readonly Value[];
  readonly loop: PyLoop;
  readonly context: PyContext;
  /** Due time of a timer, in seconds of the loop's clock. */
  readonly when: number | undefined;
  /** The same, as the program gave it. */
  readonly moment: Value;
  phase: HandlePhase = "queued";
  cancelled = false;
  readonly madeAt: readonly Place[] | undefined;

  constructor(parts: {
    readonly id: HandleId;
    readonly callback: Value;
    readonly args: readonly Value[];
    readonly loop: PyLoop;
    readonly context: PyContext;
    readonly when: number | undefined;
    readonly moment: Value;
    readonly madeAt: readonly Place[] | undefined;
  }) {
    super();
    this.id = parts.id;
    this.callback = parts.callback;
    this.args = parts.args;
    this.loop = parts.loop;
    this.context = parts.context;
    this.when = parts.when;
    this.moment = parts.moment;
    this.madeAt = parts.madeAt;
    if (parts.when !== undefined) this.cls = timerHandleType;
  }
}

/** Lib/asyncio/base_events.py, BaseEventLoop */
export class PyLoop extends PyInstance {
  ready: PyHandle[] = [];
  /** By due time, then by age. */
  scheduled: PyHandle[] = [];
  running = false;
  closed = false;
  stopping = false;
  tick = 0;
  debug = false;
  exceptionHandler: Value = null;
  taskFactory: Value = null;
  /** A callback that takes longer is reported in debug mode: seconds. */
  slowCallback = 0.1;
  /** The handle that runs, in debug mode. */
  currentHandle: PyHandle | undefined = undefined;
  /** Asynchronous generators that were begun and are not exhausted. */
  readonly asyncGenerators = new Set<PyAsyncGenerator>();
  asyncGeneratorsShutDown = false;
  /** The thread that waits for something to happen to this loop. */
  selecting: Thread | undefined = undefined;
  /** The descriptors that its select looks at. */
  watches: readonly Watch[] = [];
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
classOf(PyHandle, handleType);
