import type { PyException } from "../objects/exception.ts";
import { PyInstance, PyObject, type Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import type { FutureId, HandleId } from "../trace/ids.ts";

/** A callback with the future it belongs to: what `add_done_callback` keeps. */
export interface DoneCallback {
  readonly callback: Value;
  readonly context: Value | undefined;
}

//   pending ──set_result, set_exception──▶ finished
//      └──────────────cancel──────────────▶ cancelled
export type FutureState =
  | { readonly kind: "pending" }
  | { readonly kind: "finished"; readonly result: Value }
  | { readonly kind: "failed"; readonly exception: PyException }
  | { readonly kind: "cancelled"; readonly message: Value };

export const PENDING: FutureState = { kind: "pending" };

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

  constructor(cls: PyType, id: FutureId) {
    super(cls);
    this.id = id;
  }
}

/** Lib/asyncio/tasks.py, Task */
export class PyTask extends PyFuture {
  name = "";
  coroutine: Value = null;
  context: Value | undefined = undefined;
  waitsFor: Value | undefined = undefined;
  mustCancel = false;
  cancelRequests = 0;
  cancelMessage: Value = null;
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
  readonly context: Value | undefined;
  /** Due time of a timer, in seconds of the loop's clock. */
  readonly when: number | undefined;
  phase: HandlePhase = "queued";
  cancelled = false;

  constructor(parts: {
    readonly id: HandleId;
    readonly callback: Value;
    readonly args: readonly Value[];
    readonly loop: PyLoop;
    readonly context: Value | undefined;
    readonly when?: number;
  }) {
    super();
    this.id = parts.id;
    this.callback = parts.callback;
    this.args = parts.args;
    this.loop = parts.loop;
    this.context = parts.context;
    this.when = parts.when;
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
export const loopType = builtinType("_UnixSelectorEventLoop", [objectType], {
  module: "asyncio.unix_events",
});
classOf(PyHandle, handleType);
