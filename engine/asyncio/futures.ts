import { currentContext, type PyContext } from "../builtins/context.ts";
import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { invariant } from "../support/assert.ts";
import { call } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import { Resumable } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { cancelledErrorType, invalidStateErrorType } from "./exceptions.ts";
import { kernelOf } from "./kernel.ts";
import { DONE, enterKernel, KernelFrame, line, Machine, WAIT } from "./machine.ts";
import { type DoneCallback, type FutureState, PENDING, type PyFuture, PyTask } from "./objects.ts";
import { scheduleSoon } from "./scheduling.ts";

/** Lib/asyncio/futures.py, as machines: what happens to a future, line by line. */

export const isDone = (future: PyFuture): boolean => future.state !== PENDING;

function settle(vm: VM, future: PyFuture, state: FutureState): void {
  invariant(future.state.kind === "pending", "a future is settled once");
  future.state = state;
  const kernel = kernelOf(vm);
  if (future instanceof PyTask) kernel.allTasks.delete(future);
  kernel.settled(future, state);
}

function notPending(): never {
  return raise(new PyException(invalidStateErrorType, ["invalid state"]));
}

// ── set_result, set_exception, cancel ───────────────────────────────────────────────────────────

abstract class FutureFrame<F extends KernelFrame<F>> extends KernelFrame<F> {
  declare readonly self: PyFuture;
}

class SetResultFrame extends FutureFrame<SetResultFrame> {
  readonly given: Value;

  constructor(self: PyFuture, given: Value) {
    super(SET_RESULT, self);
    this.given = given;
  }
}

export const SET_RESULT: Machine<SetResultFrame> = new Machine("Future.set_result", "program", [
  line("enter", "    def set_result(self, result):", () => "check"),
  line("check", "        if self.state != PENDING:", ({ self }) =>
    isDone(self) ? "refuse" : "store",
  ),
  line("refuse", '            raise InvalidStateError("invalid state")', notPending),
  line(
    "store",
    "        self.state, self.value = FINISHED, result",
    (frame, vm) => {
      settle(vm, frame.self, { kind: "finished", result: frame.given });
      return "schedule";
    },
    { landmark: true },
  ),
  line("schedule", "        self.schedule_callbacks()", (frame, vm) =>
    frame.after(scheduleCallbacks(vm, frame.self), "end"),
  ),
  line("end", "        return None", () => DONE),
]);

export const setResult = (vm: VM, future: PyFuture, result: Value): undefined =>
  enterKernel(vm, new SetResultFrame(future, result));

class SetExceptionFrame extends FutureFrame<SetExceptionFrame> {
  given: Value;

  constructor(self: PyFuture, given: Value) {
    super(SET_EXCEPTION, self);
    this.given = given;
  }
}

export const SET_EXCEPTION: Machine<SetExceptionFrame> = new Machine(
  "Future.set_exception",
  "program",
  [
    line("enter", "    def set_exception(self, exception):", () => "check"),
    line("check", "        if self.state != PENDING:", ({ self }) =>
      isDone(self) ? "refuse" : "class",
    ),
    line("refuse", '            raise InvalidStateError("invalid state")', notPending),
    line("class", "        if isinstance(exception, type):", ({ given }) =>
      given instanceof PyType ? "instance" : "suits",
    ),
    line("instance", "            exception = exception()", (frame, vm) =>
      frame.after(call(vm, frame.given, []), "made"),
    ),
    line("made", "        exception = as_future_exception(exception)", (frame) => {
      frame.given = frame.value;
      return "suits";
    }),
    line(
      "suits",
      "        self.state, self.error = FINISHED, checked(exception)",
      (frame, vm) => {
        const exception = suitable(frame.given);
        settle(vm, frame.self, { kind: "failed", exception });
        frame.self.logTraceback = true;
        vm.lifetimes.born(frame.self);
        return "schedule";
      },
      { landmark: true },
    ),
    line("schedule", "        self.schedule_callbacks()", (frame, vm) =>
      frame.after(scheduleCallbacks(vm, frame.self), "end"),
    ),
    line("end", "        return None", () => DONE),
  ],
);

function suitable(exception: Value): PyException {
  if (!(exception instanceof PyException)) {
    throw new Raise("TypeError", "invalid exception object");
  }
  if (!exception.cls.isSubclassOf(exceptionType("StopIteration"))) return exception;
  const error = new PyException(exceptionType("RuntimeError"), [
    "StopIteration interacts badly with generators and cannot be raised into a Future",
  ]);
  error.cause = exception;
  error.context = exception;
  error.suppressContext = true;
  return error;
}

export const setException = (vm: VM, future: PyFuture, exception: Value): undefined =>
  enterKernel(vm, new SetExceptionFrame(future, exception));

class CancelFrame extends FutureFrame<CancelFrame> {
  readonly message: Value;

  constructor(self: PyFuture, message: Value) {
    super(CANCEL, self);
    this.message = message;
  }
}

export const CANCEL: Machine<CancelFrame> = new Machine("Future.cancel", "program", [
  line("enter", "    def cancel(self, msg=None):", () => "check"),
  line("check", "        if self.state != PENDING:", ({ self }) =>
    isDone(self) ? "late" : "store",
  ),
  line("late", "            return False", (frame) => {
    frame.result = false;
    return DONE;
  }),
  line(
    "store",
    "        self.state, self.message = CANCELLED, msg",
    (frame, vm) => {
      frame.self.cancelMessage = frame.message;
      frame.self.logTraceback = false;
      settle(vm, frame.self, { kind: "cancelled" });
      return "schedule";
    },
    { landmark: true },
  ),
  line("schedule", "        self.schedule_callbacks()", (frame, vm) =>
    frame.after(scheduleCallbacks(vm, frame.self), "end"),
  ),
  line("end", "        return True", (frame) => {
    frame.result = true;
    return DONE;
  }),
]);

export const cancelFuture = (vm: VM, future: PyFuture, message: Value): undefined =>
  enterKernel(vm, new CancelFrame(future, message));

// ── callbacks ───────────────────────────────────────────────────────────────────────────────────

class ScheduleFrame extends FutureFrame<ScheduleFrame> {
  callbacks: readonly DoneCallback[] = [];
  place = 0;

  constructor(self: PyFuture) {
    super(SCHEDULE_CALLBACKS, self);
  }
}

export const SCHEDULE_CALLBACKS: Machine<ScheduleFrame> = new Machine(
  "Future.schedule_callbacks",
  "program",
  [
    line("enter", "    def schedule_callbacks(self):", () => "take"),
    line("take", "        callbacks, self.callbacks = self.callbacks, []", (frame, vm) => {
      frame.callbacks = frame.self.callbacks;
      frame.self.callbacks = [];
      kernelOf(vm).note("future.callbacks_scheduled", frame.self.id);
      return "each";
    }),
    line("each", "        for callback, context in callbacks:", (frame) =>
      frame.place < frame.callbacks.length ? "queue" : DONE,
    ),
    line(
      "queue",
      "            self.loop.call_soon(callback, self, context=context)",
      (frame, vm) => {
        const next = frame.callbacks[frame.place];
        frame.place += 1;
        return next === undefined ? DONE : frame.after(queue(vm, frame.self, next), "each");
      },
      { landmark: true },
    ),
  ],
);

const scheduleCallbacks = (vm: VM, future: PyFuture): undefined =>
  enterKernel(vm, new ScheduleFrame(future));

function queue(vm: VM, future: PyFuture, { callback, context }: DoneCallback): Value | undefined {
  invariant(future.loop !== undefined, "a future has a loop");
  const task = wokenBy(callback);
  if (task !== undefined) kernelOf(vm).note("task.scheduled", task.id);
  return scheduleSoon(vm, future.loop, callback, [future], context);
}

/** The task that a callback will wake, if it is the callback of one that waits. */
function wokenBy(callback: Value): PyTask | undefined {
  if (!(callback instanceof PyBoundMethod) || !(callback.self instanceof PyTask)) return undefined;
  const { function: fn, self } = callback;
  return fn instanceof PyNative && fn.name === "wakeup" && !isDone(self) ? self : undefined;
}

class AddCallbackFrame extends FutureFrame<AddCallbackFrame> {
  readonly added: DoneCallback;

  constructor(self: PyFuture, added: DoneCallback) {
    super(ADD_DONE_CALLBACK, self);
    this.added = added;
  }
}

export const ADD_DONE_CALLBACK: Machine<AddCallbackFrame> = new Machine(
  "Future.add_done_callback",
  "program",
  [
    line("enter", "    def add_done_callback(self, callback, *, context=None):", () => "check"),
    line("check", "        if self.state != PENDING:", ({ self }) =>
      isDone(self) ? "queue" : "keep",
    ),
    line(
      "queue",
      "            return self.loop.call_soon(callback, self, context=context)",
      (frame, vm) => frame.after(queue(vm, frame.self, frame.added), "end"),
    ),
    line(
      "keep",
      "        self.callbacks.append((callback, context))",
      (frame, vm) => {
        frame.self.callbacks.push(frame.added);
        kernelOf(vm).callbackAdded(frame.self, frame.added.callback);
        return DONE;
      },
      { landmark: true },
    ),
    line("end", "        return None", () => DONE),
  ],
);

/** A callback in a context: that which was given, or a copy of the current one. */
export const newCallback = (
  vm: VM,
  callback: Value,
  context: PyContext = currentContext(vm).copy(),
): DoneCallback => ({ callback, context });

export const addDoneCallback = (vm: VM, future: PyFuture, added: DoneCallback): undefined =>
  enterKernel(vm, new AddCallbackFrame(future, added));

// ── result and __await__ ────────────────────────────────────────────────────────────────────────

/** `future.result()`: FutureResult of a settled future, or what it raises. */
export function resultOf(future: PyFuture): Value {
  const { state } = future;
  if (state.kind === "cancelled") return raise(cancelledError(future));
  if (state.kind === "pending") {
    return raise(new PyException(invalidStateErrorType, ["Result is not set."]));
  }
  if (state.kind === "finished") return state.result;
  future.logTraceback = false;
  return raise(state.exception);
}

/** The CancelledError of a cancelled future: `_make_cancelled_error`. */
export function cancelledError(future: PyFuture): PyException {
  const kept = future.cancelledError;
  if (kept !== undefined) {
    future.cancelledError = undefined;
    return kept;
  }
  return newCancelledError(future.cancelMessage);
}

export const newCancelledError = (message: Value): PyException =>
  new PyException(cancelledErrorType, message === null ? [] : [message]);

/** What `future.__await__()` gives: a generator of the kernel's own. */
export class FutureIterator extends Resumable {
  readonly kind = "awaitable";
  frame: AwaitFrame | undefined;

  constructor(future: PyFuture) {
    super();
    this.frame = new AwaitFrame(future, this);
  }
}

export const futureIteratorType = builtinType("FutureIter", [objectType], { module: "_asyncio" });
classOf(FutureIterator, futureIteratorType);

class AwaitFrame extends FutureFrame<AwaitFrame> {
  readonly owner: FutureIterator;

  constructor(self: PyFuture, owner: FutureIterator) {
    super(AWAIT, self);
    this.owner = owner;
  }

  /** It is a generator: its end is the end of an iteration. */
  override step(vm: VM, value: Value): undefined {
    const result = super.step(vm, value);
    if (result !== undefined) vm.finishGenerator(this.owner, this, result);
    return undefined;
  }
}

export const AWAIT: Machine<AwaitFrame> = new Machine("Future.__await__", "await", [
  line("enter", "    def __await__(self):", () => "check"),
  line("check", "        if not self.done():", ({ self }) => (isDone(self) ? "again" : "block")),
  line("block", "            self.blocking = True", (frame) => {
    frame.self.blocking = true;
    return "yield";
  }),
  line(
    "yield",
    "            yield self",
    (frame, vm) => {
      frame.after(undefined, "again");
      vm.yieldUp(frame.owner, frame.self);
      return WAIT;
    },
    { landmark: true },
  ),
  line("again", "        if not self.done():", ({ self }) => (isDone(self) ? "result" : "misused")),
  line("misused", `            raise RuntimeError("await wasn't used with future")`, () => {
    throw new Raise("RuntimeError", "await wasn't used with future");
  }),
  line(
    "result",
    "        return self.result()",
    (frame) => {
      frame.result = resultOf(frame.self);
      return DONE;
    },
    { landmark: true },
  ),
]);
