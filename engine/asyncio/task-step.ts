import { enterContext, leaveContext, type PyContext, refuse } from "../builtins/context.ts";
import { PyException as Exception, exceptionType, type PyException } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { invariant } from "../support/assert.ts";
import { EXHAUSTED } from "../vm/driven-iterator.ts";
import { raise } from "../vm/exceptions.ts";
import type { PROPAGATE } from "../vm/frame.ts";
import { PyBoundMethod } from "../vm/function.ts";
import { PyGenerator } from "../vm/generator.ts";
import { sendInto } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { collect } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { addAwaitedBy, cancelAwaited, unblock } from "./awaited.ts";
import { swapCurrentTask } from "./current-task.ts";
import { isExit } from "./events.ts";
import { cancelledErrorType, invalidStateErrorType } from "./exceptions.ts";
import {
  addDoneCallback,
  cancelFuture,
  isDone,
  newCancelledError,
  resultOf,
  setException,
  setResult,
} from "./futures.ts";
import { kernelOf } from "./kernel.ts";
import { callAttribute } from "./library-call.ts";
import {
  DONE,
  enterKernel,
  type Line,
  line,
  Machine,
  type Outcome,
  type Syntax,
  syntax,
  WAIT,
} from "./machine.ts";
import { PyFuture, type PyTask, taskType } from "./objects.ts";
import { scheduleSoon } from "./scheduling.ts";
import { contextOf, loopOf, TaskFrame } from "./task-frame.ts";
import { misuse, withMisuse } from "./task-misuse.ts";

/** Lib/asyncio/tasks.py, Task.__step and __wakeup: what drives a coroutine, line by line. */

// ── one step ────────────────────────────────────────────────────────────────────────────────────

class StepFrame extends TaskFrame<StepFrame> {
  /** What to throw into the coroutine; undefined: send None. */
  thrown: PyException | undefined;
  /** The future that the coroutine has yielded, once it is known to be one. */
  awaited: PyObject | undefined;
  /** An eager task: what was current before it. */
  previous: PyTask | undefined;
  before: PyContext | undefined;

  constructor(machine: Machine<StepFrame>, self: PyTask, thrown: PyException | undefined) {
    super(machine, self);
    this.thrown = thrown;
  }

  /** The coroutine has returned: the StopIteration that `send` raises, without making it. */
  override stopped(vm: VM, value: Value): Value | undefined | typeof PROPAGATE {
    this.value = value;
    return this.goOn(vm, "stop");
  }

  /** A coroutine that is no generator of ours raises a real one. */
  override raised(vm: VM, exception: PyException): Value | undefined | typeof PROPAGATE {
    if (exception.cls.isSubclassOf(exceptionType("StopIteration"))) {
      return this.stopped(vm, exception.args.items[0] ?? null);
    }
    return super.raised(vm, exception);
  }
}

/** What becomes of the task when its coroutine has yielded, returned or raised. */
const OUTCOME: readonly (Line<StepFrame> | Syntax)[] = [
  line("stop", "        except StopIteration as stop:", ({ exception }) =>
    exception === undefined ? "cancelled_late" : "cancelled",
  ),
  line("cancelled_late", "            if self.must_cancel:", ({ self }) =>
    self.mustCancel ? "stop_cancel" : "set_result",
  ),
  line("stop_cancel", "                super().cancel(self.cancel_message)", (frame, vm) => {
    frame.self.mustCancel = false;
    return frame.after(cancelFuture(vm, frame.self, frame.self.cancelMessage), "leave");
  }),
  syntax("else:", 12),
  line(
    "set_result",
    "                super().set_result(stop.value)",
    (frame, vm) => frame.after(setResult(vm, frame.self, frame.value), "leave"),
    { landmark: true },
  ),
  line("cancelled", "        except CancelledError as exc:", ({ exception }) =>
    isCancelled(exception) ? "set_cancelled" : "exits",
  ),
  line(
    "set_cancelled",
    "            super().cancel()",
    (frame, vm) => {
      frame.self.cancelledError = frame.exception;
      return frame.after(cancelFuture(vm, frame.self, null), "leave");
    },
    { landmark: true },
  ),
  line("exits", "        except (KeyboardInterrupt, SystemExit) as exc:", ({ exception }) =>
    isExit(exception) ? "set_exit" : "error",
  ),
  line("set_exit", "            super().set_exception(exc)", (frame, vm) =>
    frame.after(setException(vm, frame.self, frame.exception as PyException), "reraise"),
  ),
  line("reraise", "            raise", () => "leave"),
  line("error", "        except BaseException as exc:", () => "set_exception"),
  line(
    "set_exception",
    "            super().set_exception(exc)",
    (frame, vm) =>
      frame.after(setException(vm, frame.self, frame.exception as PyException), "leave"),
    { landmark: true },
  ),
  syntax("else:", 8),
  line("bare", "            if result is None:", ({ value }) =>
    value === null ? "again" : "future",
  ),
  line(
    "again",
    "                self.loop.call_soon(self.step)",
    (frame, vm) => frame.after(scheduleStep(vm, frame.self, []), "leave"),
    { landmark: true },
  ),
  line("future", "            elif not is_awaited_future(result, self):", ({ self, value }) =>
    misuse(self, value) === undefined ? "unblock" : "misused",
  ),
  line(
    "misused",
    "                self.loop.call_soon(self.step, error_about(result))",
    (frame, vm) => frame.after(scheduleError(vm, frame.self, frame.value), "leave"),
    { landmark: true },
  ),
  syntax("else:", 12),
  line("unblock", "                result.blocking = False", (frame, vm) => {
    const awaited = frame.value as PyObject;
    frame.awaited = awaited;
    if (!(awaited instanceof PyFuture)) return frame.after(unblock(vm, awaited), "watch");
    awaited.blocking = false;
    addAwaitedBy(awaited, frame.self);
    return "watch";
  }),
  line(
    "watch",
    "                result.add_done_callback(self.wakeup)",
    (frame, vm) => frame.after(watch(vm, frame.self, awaitedIn(frame)), "waits"),
    { landmark: true },
  ),
  line("waits", "                self.waits_for = result", (frame, vm) => {
    const awaited = awaitedIn(frame);
    frame.self.waitsFor = awaited;
    if (awaited instanceof PyFuture) kernelOf(vm).taskWaiting(frame.self, awaited.id);
    return "pass_on";
  }),
  line(
    "pass_on",
    "                if self.must_cancel and result.cancel(self.cancel_message):",
    (frame, vm) => {
      if (!frame.self.mustCancel) return "leave";
      return frame.after(
        cancelAwaited(vm, awaitedIn(frame), frame.self.cancelMessage),
        "passed_on",
      );
    },
  ),
  line("passed_on", "                    self.must_cancel = False", (frame, vm) => {
    if (frame.value === true) {
      frame.self.mustCancel = false;
      kernelOf(vm).cancelRequested(frame.self);
    }
    return "leave";
  }),
  syntax("finally:", 8),
];

export const STEP: Machine<StepFrame> = new Machine("Task.step", "step", [
  line("enter", "    def step(self, exc=None):", ({ self }) => (isDone(self) ? "refuse" : "must")),
  line("refuse", "        assert not self.done()", (frame, vm) =>
    frame.after(alreadyDone(vm, frame.self, frame.thrown), "refuse"),
  ),
  line("must", "        if self.must_cancel:", ({ self }) =>
    self.mustCancel ? "deliver" : "forget",
  ),
  line(
    "deliver",
    "            exc, self.must_cancel = self.cancelled_error(exc), False",
    (frame, vm) => {
      if (frame.thrown === undefined || !isCancelled(frame.thrown)) {
        frame.thrown = newCancelledError(frame.self.cancelMessage);
      }
      frame.self.mustCancel = false;
      kernelOf(vm).cancelRequested(frame.self);
      return "forget";
    },
  ),
  line("forget", "        self.waits_for = None", ({ self }) => {
    self.waitsFor = undefined;
    return "current";
  }),
  line("current", "        enter_task(self.loop, self)", (frame, vm) => {
    swapCurrentTask(vm, loopOf(frame.self), frame.self);
    return "try";
  }),
  line("try", "        try:", () => "which"),
  line("which", "            if exc is None:", ({ thrown }) =>
    thrown === undefined ? "send" : "throw",
  ),
  line("send", "                result = self.coro.send(None)", (frame, vm) => send(vm, frame), {
    catches: "stop",
    landmark: true,
  }),
  syntax("else:", 12),
  line(
    "throw",
    "                result = self.coro.throw(exc)",
    (frame, vm) => throwIn(vm, frame),
    { catches: "stop", landmark: true },
  ),
  ...OUTCOME,
  line("leave", "            leave_task(self.loop, self)", (frame, vm) => {
    swapCurrentTask(vm, loopOf(frame.self), undefined);
    return leaving(frame);
  }),
]);

/** Lib/asyncio/tasks.py, `__eager_start`: the first step, while the task is being made. */
export const EAGER_START: Machine<StepFrame> = new Machine("Task.eager_start", "step", [
  line("enter", "    def eager_start(self):", () => "swap"),
  line("swap", "        previous = swap_current_task(self.loop, self)", (frame, vm) => {
    frame.previous = swapCurrentTask(vm, loopOf(frame.self), frame.self);
    return "register";
  }),
  line("register", "        register_task(self)", (frame, vm) => {
    kernelOf(vm).allTasks.add(frame.self);
    return "try";
  }),
  line("try", "        try:", () => "send"),
  line(
    "send",
    "            result = self.context.run(self.coro.send, None)",
    (frame, vm) => sendEagerly(vm, frame),
    { catches: "stop", landmark: true },
  ),
  ...OUTCOME,
  line("leave", "            swap_current_task(self.loop, previous)", (frame, vm) => {
    leaveEagerly(vm, frame);
    return leaving(frame);
  }),
]);

/** A task that ends the program has set its exception: now that goes on. */
const leaving = ({ exception }: StepFrame): typeof DONE =>
  isExit(exception) ? raise(exception as PyException) : DONE;

function sendEagerly(vm: VM, frame: StepFrame): Outcome {
  const context = contextOf(frame.self);
  if (context.entered) {
    return frame.after(refuse(vm, context), "bare");
  }
  frame.before = enterContext(vm, context);
  return send(vm, frame);
}

function leaveEagerly(vm: VM, { self, previous, before }: StepFrame): void {
  if (before !== undefined) leaveContext(vm, contextOf(self), before);
  swapCurrentTask(vm, loopOf(self), previous);
  if (isDone(self)) self.coroutine = null;
}

/** The first step at once: the task may be done when it is made. */
export const eagerStart = (vm: VM, task: PyTask): undefined =>
  enterKernel(vm, new StepFrame(EAGER_START, task, undefined));

const isCancelled = (exception: PyException | undefined): boolean =>
  exception?.cls.isSubclassOf(cancelledErrorType) === true;

function awaitedIn({ awaited }: StepFrame): PyObject {
  invariant(awaited !== undefined, "a task waits for a future");
  return awaited;
}

/** `result.add_done_callback(self.wakeup, context=…)` */
function watch(vm: VM, task: PyTask, awaited: PyObject): Value | undefined {
  const callback = new PyBoundMethod(WAKEUP_METHOD, task);
  const context = contextOf(task);
  if (awaited instanceof PyFuture && awaited.cls.builtin) {
    return addDoneCallback(vm, awaited, { callback, context });
  }
  const keywords = new Map([["context", context]]);
  return callAttribute(vm, awaited, "add_done_callback", [callback], keywords);
}

function send(vm: VM, frame: StepFrame): Outcome {
  const { coroutine } = frame.self;
  if (!(coroutine instanceof PyGenerator)) return drive(vm, frame, "send", null);
  frame.after(undefined, "bare");
  if (sendInto(vm, coroutine, null) !== EXHAUSTED) return WAIT;
  frame.value = null;
  return "stop";
}

/** The end may come before the call is back, and the machine be further on by then. */
function drive(vm: VM, frame: StepFrame, method: "send" | "throw", argument: Value): Outcome {
  frame.after(undefined, "bare");
  const result = callAttribute(vm, frame.self.coroutine, method, [argument]);
  return result === undefined ? WAIT : frame.after(result, "bare");
}

function throwIn(vm: VM, frame: StepFrame): Outcome {
  const { coroutine } = frame.self;
  const exception = frame.thrown as PyException;
  if (!(coroutine instanceof PyGenerator)) return drive(vm, frame, "throw", exception);
  frame.after(undefined, "bare");
  if (coroutine.state === "closed") return raise(exception);
  vm.throwInto(coroutine, exception);
  return WAIT;
}

function scheduleError(vm: VM, task: PyTask, result: Value): Value | undefined {
  return withMisuse(vm, task, result, (message) => {
    const error = new Exception(exceptionType("RuntimeError"), [message]);
    return scheduleStep(vm, task, [error]);
  });
}

function alreadyDone(vm: VM, task: PyTask, exception: PyException | undefined): Value | undefined {
  return collect(
    vm,
    [task, exception ?? null],
    (_vm, value) => repr(vm, value),
    (_vm, [shown, error]) => {
      const message = `__step(): already done: ${String(shown)}, ${String(error)}`;
      return raise(new Exception(invalidStateErrorType, [message]));
    },
  );
}

// ── waking up ───────────────────────────────────────────────────────────────────────────────────

class WakeupFrame extends TaskFrame<WakeupFrame> {
  readonly future: PyObject;

  constructor(self: PyTask, future: PyObject) {
    super(WAKEUP, self);
    this.future = future;
  }
}

export const WAKEUP: Machine<WakeupFrame> = new Machine("Task.wakeup", "step", [
  line("enter", "    def wakeup(self, future):", () => "try"),
  line("try", "        try:", () => "result"),
  line(
    "result",
    "            future.result()",
    (frame, vm) => {
      const { self, future } = frame;
      if (!(future instanceof PyFuture && future.cls.builtin)) {
        return frame.after(callAttribute(vm, future, "result", []), "step");
      }
      future.awaitedBy?.delete(self);
      resultOf(future);
      return "step";
    },
    { catches: "failed" },
  ),
  line("failed", "        except BaseException as exc:", () => "throw"),
  line("throw", "            self.step(exc)", (frame, vm) =>
    frame.after(step(vm, frame.self, frame.exception), "end"),
  ),
  syntax("else:", 8),
  line("step", "            self.step()", (frame, vm) =>
    frame.after(step(vm, frame.self, undefined), "end"),
  ),
  line("end", "        return None", () => DONE),
]);

const step = (vm: VM, task: PyTask, exception: PyException | undefined): undefined =>
  enterKernel(vm, new StepFrame(STEP, task, exception));

/** Lets the loop take the next step of a task, with an exception to throw into it perhaps. */
export function scheduleStep(vm: VM, task: PyTask, args: readonly Value[]): Value | undefined {
  kernelOf(vm).note("task.scheduled", task.id);
  const callback = new PyBoundMethod(STEP_METHOD, task);
  return scheduleSoon(vm, loopOf(task), callback, args, contextOf(task));
}

/** What the loop calls for a task: its first step, and the steps after a bare `yield`. */
const STEP_METHOD = new PyNative(
  "step",
  "self, exc=?, /",
  (vm, self: PyTask, exception?: PyException) => step(vm, self, exception),
  { owner: taskType },
);

/** What a future calls when it is done, for the task that waits for it. */
export const WAKEUP_METHOD = new PyNative(
  "wakeup",
  "self, future, /",
  (vm, self: PyTask, future: PyObject) => enterKernel(vm, new WakeupFrame(self, future)),
  { owner: taskType },
);
