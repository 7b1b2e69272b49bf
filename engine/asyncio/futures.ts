import { currentContext, type PyContext } from "../builtins/context.ts";
import { exceptionType, PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyType } from "../objects/type.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { invariant } from "../support/assert.ts";
import { KIND } from "../trace/events.ts";
import { call as callValue } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import { Resumable } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { cancelledErrorType, invalidStateErrorType } from "./exceptions.ts";
import {
  act,
  call,
  end,
  enterKernel,
  go,
  KernelFrame,
  line,
  Machine,
  RETURN,
  test,
} from "./machine.ts";
import {
  type DoneCallback,
  type FutureState,
  NO_CALLBACKS,
  PENDING,
  type PyFuture,
  type PyLoop,
  PyTask,
} from "./objects.ts";
import { scheduleSoon } from "./scheduling.ts";

/** Lib/asyncio/futures.py, as machines: what happens to a future, line by line. */

export const isDone = (future: PyFuture): boolean => future.state !== PENDING;

function settle(future: PyFuture, state: FutureState): void {
  invariant(future.state === PENDING, "a future is settled once");
  future.state = state;
  const { kernel } = loopOf(future);
  if (future instanceof PyTask) kernel.allTasks.delete(future);
  kernel.settled(future, state);
}

function loopOf({ loop }: PyFuture): PyLoop {
  invariant(loop !== undefined, "a future has a loop");
  return loop;
}

function notPending(): never {
  return raise(new PyException(invalidStateErrorType, ["invalid state"]));
}

// ── set_result, set_exception, cancel ───────────────────────────────────────────────────────────

/** Given: the result, the exception, or the message. */
type OutcomeFrame = KernelFrame<PyFuture, Value>;

export const SET_RESULT: Machine<OutcomeFrame> = new Machine<OutcomeFrame>(
  "Future.set_result",
  "program",
  [
    line("enter", "    def set_result(self, result):", go("check")),
    line(
      "check",
      "        if self.state != PENDING:",
      test(({ self }) => isDone(self), "refuse", "store"),
    ),
    line("refuse", '            raise InvalidStateError("invalid state")', end(notPending)),
    line(
      "store",
      "        self.state, self.value = FINISHED, result",
      act(({ self, given }) => settle(self, { kind: "finished", result: given }), "schedule"),
      { landmark: true },
    ),
    line(
      "schedule",
      "        self.schedule_callbacks()",
      call(({ self }, vm) => scheduleCallbacks(vm, self), "end"),
    ),
    line("end", "        return None", end()),
  ],
);

export const setResult = (vm: VM, future: PyFuture, result: Value): Value | undefined =>
  enterKernel(vm, new KernelFrame(SET_RESULT, future, result, undefined));

export const SET_EXCEPTION: Machine<OutcomeFrame> = new Machine<OutcomeFrame>(
  "Future.set_exception",
  "program",
  [
    line("enter", "    def set_exception(self, exception):", go("check")),
    line(
      "check",
      "        if self.state != PENDING:",
      test(({ self }) => isDone(self), "refuse", "class"),
    ),
    line("refuse", '            raise InvalidStateError("invalid state")', end(notPending)),
    line(
      "class",
      "        if isinstance(exception, type):",
      test(({ given }) => given instanceof PyType, "instance", "suits"),
    ),
    line(
      "instance",
      "            exception = exception()",
      call(({ given }, vm) => callValue(vm, given, []), "made"),
    ),
    line(
      "made",
      "        exception = as_future_exception(exception)",
      act((frame) => {
        frame.given = frame.value;
      }, "suits"),
    ),
    line(
      "suits",
      "        self.state, self.error = FINISHED, checked(exception)",
      act(({ self, given }, vm) => {
        const exception = suitable(given);
        settle(self, { kind: "failed", exception, traceback: exception.traceback });
        self.logTraceback = true;
        vm.lifetimes.born(self);
      }, "schedule"),
      { landmark: true },
    ),
    line(
      "schedule",
      "        self.schedule_callbacks()",
      call(({ self }, vm) => scheduleCallbacks(vm, self), "end"),
    ),
    line("end", "        return None", end()),
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

export const setException = (vm: VM, future: PyFuture, exception: Value): Value | undefined =>
  enterKernel(vm, new KernelFrame(SET_EXCEPTION, future, exception, undefined));

export const CANCEL: Machine<OutcomeFrame> = new Machine<OutcomeFrame>("Future.cancel", "program", [
  line("enter", "    def cancel(self, msg=None):", go("check")),
  line(
    "check",
    "        if self.state != PENDING:",
    test(
      ({ self }) => {
        self.logTraceback = false;
        return isDone(self);
      },
      "late",
      "store",
    ),
  ),
  line(
    "late",
    "            return False",
    end(() => false),
  ),
  line(
    "store",
    "        self.state, self.message = CANCELLED, msg",
    act(({ self, given }) => {
      self.cancelMessage = given;
      settle(self, { kind: "cancelled" });
    }, "schedule"),
    { landmark: true },
  ),
  line(
    "schedule",
    "        self.schedule_callbacks()",
    call(({ self }, vm) => scheduleCallbacks(vm, self), "end"),
  ),
  line(
    "end",
    "        return True",
    end(() => true),
  ),
]);

export const cancelFuture = (vm: VM, future: PyFuture, message: Value): Value | undefined =>
  enterKernel(vm, new KernelFrame(CANCEL, future, message, undefined));

// ── callbacks ───────────────────────────────────────────────────────────────────────────────────

/** Kept: the callbacks. Count: how many of them have been queued. */
type ScheduleFrame = KernelFrame<PyFuture, undefined, readonly DoneCallback[]>;

export const SCHEDULE_CALLBACKS: Machine<ScheduleFrame> = new Machine<ScheduleFrame>(
  "Future.schedule_callbacks",
  "program",
  [
    line("enter", "    def schedule_callbacks(self):", go("take")),
    line(
      "take",
      "        callbacks, self.callbacks = self.callbacks, []",
      act((frame, vm) => {
        frame.kept = frame.self.callbacks;
        frame.self.callbacks = NO_CALLBACKS;
        vm.recording?.recorder.put(KIND["future.callbacks_scheduled"], frame.self.id);
      }, "each"),
    ),
    line(
      "each",
      "        for callback, context in callbacks:",
      test(({ kept, count }) => count < kept.length, "queue", RETURN),
    ),
    line(
      "queue",
      "            self.loop.call_soon(callback, self, context=context)",
      call((frame, vm) => {
        const next = frame.kept[frame.count] as DoneCallback;
        frame.count += 1;
        return queue(vm, frame.self, next);
      }, "each"),
      { landmark: true },
    ),
  ],
);

const scheduleCallbacks = (vm: VM, future: PyFuture): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyFuture, undefined, readonly DoneCallback[]>(
      SCHEDULE_CALLBACKS,
      future,
      undefined,
      NO_CALLBACKS,
    ),
  );

function queue(vm: VM, future: PyFuture, { callback, context }: DoneCallback): Value | undefined {
  if (vm.recording !== undefined) {
    const task = wokenBy(callback);
    if (task !== undefined) vm.recording.recorder.put(KIND["task.scheduled"], task.id);
  }
  return scheduleSoon(vm, loopOf(future), callback, [future], context);
}

/** The task that a callback will wake, if it is the callback of one that waits. */
function wokenBy(callback: Value): PyTask | undefined {
  if (!(callback instanceof PyBoundMethod) || !(callback.self instanceof PyTask)) return undefined;
  const { function: fn, self } = callback;
  return fn instanceof PyNative && fn.name === "wakeup" && !isDone(self) ? self : undefined;
}

/** Given: the callback. */
type AddCallbackFrame = KernelFrame<PyFuture, DoneCallback>;

export const ADD_DONE_CALLBACK: Machine<AddCallbackFrame> = new Machine<AddCallbackFrame>(
  "Future.add_done_callback",
  "program",
  [
    line("enter", "    def add_done_callback(self, callback, *, context=None):", go("check")),
    line(
      "check",
      "        if self.state != PENDING:",
      test(({ self }) => isDone(self), "queue", "keep"),
    ),
    line(
      "queue",
      "            return self.loop.call_soon(callback, self, context=context)",
      call(({ self, given }, vm) => queue(vm, self, given), "end"),
    ),
    line(
      "keep",
      "        self.callbacks.append((callback, context))",
      act(({ self, given }) => {
        keepCallback(self, given);
        loopOf(self).kernel.callbackAdded(self, given.callback);
      }, RETURN),
      { landmark: true },
    ),
    line("end", "        return None", end()),
  ],
);

function keepCallback(future: PyFuture, added: DoneCallback): void {
  if (future.callbacks.length === 0) future.callbacks = [added];
  else (future.callbacks as DoneCallback[]).push(added);
}

/** A callback in a context: that which was given, or a copy of the current one. */
export const newCallback = (
  vm: VM,
  callback: Value,
  context: PyContext = currentContext(vm).copy(),
): DoneCallback => ({ callback, context });

export const addDoneCallback = (vm: VM, future: PyFuture, added: DoneCallback): Value | undefined =>
  enterKernel(vm, new KernelFrame(ADD_DONE_CALLBACK, future, added, undefined));

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
  // Whoever asks again sees no more than where he did: the traceback does not grow.
  state.exception.traceback = state.traceback;
  state.traceback = undefined;
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
  declare frame: AwaitFrame | undefined;

  constructor(future: PyFuture) {
    super();
    this.frame = new KernelFrame<PyFuture, FutureIterator>(AWAIT, future, this, undefined);
  }
}

export const futureIteratorType = builtinType("FutureIter", [objectType], { module: "_asyncio" });
classOf(FutureIterator, futureIteratorType);

/** Given: the generator that it is the body of. */
type AwaitFrame = KernelFrame<PyFuture, FutureIterator>;

export const AWAIT: Machine<AwaitFrame> = new Machine<AwaitFrame>(
  "Future.__await__",
  "await",
  [
    line("enter", "    def __await__(self):", go("check")),
    line(
      "check",
      "        if not self.done():",
      // What is still marked was yielded to somebody who did not wait for it. `FutureIter_am_send`
      test(({ self }) => isDone(self) || self.blocking, "again", "block"),
    ),
    line(
      "block",
      "            self.blocking = True",
      act(({ self }) => {
        self.blocking = true;
      }, "yield"),
    ),
    line(
      "yield",
      "            yield self",
      call(({ self, given }, vm) => {
        vm.yieldUp(given, self);
        return undefined;
      }, "again"),
      { landmark: true },
    ),
    line(
      "again",
      "        if not self.done():",
      test(({ self }) => isDone(self), "result", "misused"),
    ),
    line(
      "misused",
      `            raise RuntimeError("await wasn't used with future")`,
      end(() => {
        throw new Raise("RuntimeError", "await wasn't used with future");
      }),
    ),
    line(
      "result",
      "        return self.result()",
      end(({ self }) => resultOf(self)),
      { landmark: true },
    ),
  ],
  { generator: true },
);
