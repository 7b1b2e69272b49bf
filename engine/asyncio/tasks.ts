import type { PyException } from "../objects/exception.ts";
import { PyException as Exception, exceptionType } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { typeOf } from "../objects/types.ts";
import { invariant } from "../support/assert.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { EXHAUSTED } from "../vm/driven-iterator.ts";
import { raise } from "../vm/exceptions.ts";
import type { PROPAGATE } from "../vm/frame.ts";
import { PyBoundMethod } from "../vm/function.ts";
import { PyGenerator } from "../vm/generator.ts";
import { sendInto } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { isExit } from "./events.ts";
import { cancelledErrorType } from "./exceptions.ts";
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
import { DONE, enterKernel, KernelFrame, line, Machine, syntax, WAIT } from "./machine.ts";
import { PyFuture, type PyLoop, type PyTask, taskType } from "./objects.ts";
import { callSoon } from "./scheduling.ts";

/** Lib/asyncio/tasks.py, Task, as machines: what drives a coroutine, line by line. */

abstract class TaskFrame<F extends KernelFrame<F>> extends KernelFrame<F> {
  declare readonly self: PyTask;
}

const loopOf = (task: PyTask): PyLoop => {
  invariant(task.loop !== undefined, "a task has a loop");
  return task.loop;
};

// ── making ──────────────────────────────────────────────────────────────────────────────────────

class InitFrame extends TaskFrame<InitFrame> {
  readonly name: Value;

  constructor(self: PyTask, name: Value) {
    super(INIT, self);
    this.name = name;
  }
}

export const INIT: Machine<InitFrame> = new Machine("Task.__init__", "program", [
  line("enter", "    def __init__(self, coro, *, loop=None, name=None):", () => "future"),
  line("future", "        super().__init__(loop=loop)", (frame, vm) => {
    kernelOf(vm).futureMade(frame.self);
    return "coro";
  }),
  line("coro", "        self.coro, self.name = coro, name or next_name()", (frame, vm) => {
    const kernel = kernelOf(vm);
    frame.self.name = frame.name === null ? kernel.nextTaskName() : String(frame.name);
    kernel.taskMade(frame.self);
    return "queue";
  }),
  line(
    "queue",
    "        self.loop.call_soon(self.step)",
    (frame, vm) => frame.after(scheduleStep(vm, frame.self, []), "register"),
    { landmark: true },
  ),
  line("register", "        register_task(self)", (frame, vm) => {
    kernelOf(vm).allTasks.add(frame.self);
    return DONE;
  }),
]);

export const initTask = (vm: VM, task: PyTask, name: Value): undefined =>
  enterKernel(vm, new InitFrame(task, name));

function scheduleStep(vm: VM, task: PyTask, args: readonly Value[]): Value | undefined {
  kernelOf(vm).note("task.scheduled", task.id);
  return callSoon(vm, loopOf(task), new PyBoundMethod(STEP_METHOD, task), args, task.context);
}

// ── one step ────────────────────────────────────────────────────────────────────────────────────

class StepFrame extends TaskFrame<StepFrame> {
  /** What to throw into the coroutine; undefined: send None. */
  thrown: PyException | undefined;
  /** The future that the coroutine has yielded, once it is known to be one. */
  awaited: PyFuture | undefined;

  constructor(self: PyTask, thrown: PyException | undefined) {
    super(STEP, self);
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
    enterTask(vm, frame.self);
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
  line("reraise", "            raise", (frame, vm) => {
    leaveTask(vm, frame.self);
    return raise(frame.exception as PyException);
  }),
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
  line("unblock", "                result.blocking = False", (frame) => {
    awaitedFuture(frame).blocking = false;
    frame.awaited = awaitedFuture(frame);
    return "watch";
  }),
  line(
    "watch",
    "                result.add_done_callback(self.wakeup)",
    (frame, vm) => {
      const callback = new PyBoundMethod(WAKEUP_METHOD, frame.self);
      const { context } = frame.self;
      return frame.after(addDoneCallback(vm, awaitedFuture(frame), { callback, context }), "waits");
    },
    { landmark: true },
  ),
  line("waits", "                self.waits_for = result", (frame, vm) => {
    frame.self.waitsFor = awaitedFuture(frame);
    kernelOf(vm).taskWaiting(frame.self, awaitedFuture(frame).id);
    return "pass_on";
  }),
  line(
    "pass_on",
    "                if self.must_cancel and result.cancel(self.cancel_message):",
    (frame, vm) => {
      if (!frame.self.mustCancel) return "leave";
      return frame.after(
        cancelAwaited(vm, awaitedFuture(frame), frame.self.cancelMessage),
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
  line("leave", "            leave_task(self.loop, self)", (frame, vm) => {
    leaveTask(vm, frame.self);
    return DONE;
  }),
]);

const isCancelled = (exception: PyException | undefined): boolean =>
  exception?.cls.isSubclassOf(cancelledErrorType) === true;

function awaitedFuture(frame: StepFrame): PyFuture {
  const future = frame.awaited ?? frame.value;
  invariant(future instanceof PyFuture, "a task waits for a future");
  return future;
}

function enterTask(vm: VM, task: PyTask): void {
  const kernel = kernelOf(vm);
  kernel.currentTasks.set(loopOf(task), task);
  kernel.note("task.entered", task.id);
  if (vm.recording !== undefined) vm.recording.task = task.id;
}

function leaveTask(vm: VM, task: PyTask): void {
  const kernel = kernelOf(vm);
  kernel.currentTasks.delete(loopOf(task));
  kernel.note("task.left", task.id);
  if (vm.recording !== undefined) vm.recording.task = 0 as PyTask["id"];
}

function send(vm: VM, frame: StepFrame): string | typeof WAIT {
  const { coroutine } = frame.self;
  if (!(coroutine instanceof PyGenerator))
    return frame.after(callOf(vm, coroutine, "send", null), "bare") as string;
  frame.after(undefined, "bare");
  if (sendInto(vm, coroutine, null) !== EXHAUSTED) return WAIT;
  frame.value = null;
  return "stop";
}

function throwIn(vm: VM, frame: StepFrame): string | typeof WAIT {
  const { coroutine } = frame.self;
  const exception = frame.thrown as PyException;
  if (!(coroutine instanceof PyGenerator)) {
    return frame.after(callOf(vm, coroutine, "throw", exception), "bare") as string;
  }
  frame.after(undefined, "bare");
  if (coroutine.state === "closed") return raise(exception);
  vm.throwInto(coroutine, exception);
  return WAIT;
}

/** `coro.send(None)` and `coro.throw(exc)` of a coroutine that is a class of the program's. */
function callOf(vm: VM, coroutine: Value, name: string, argument: Value): Value | undefined {
  return chain(
    vm,
    () => getAttribute(vm, coroutine, name),
    (_vm, method) => call(vm, method, [argument]),
  );
}

function cancelAwaited(vm: VM, future: PyFuture, message: Value): Value | undefined {
  return chain(
    vm,
    () => getAttribute(vm, future, "cancel"),
    (_vm, cancel) => call(vm, cancel, [], new Map([["msg", message]])),
  );
}

function alreadyDone(vm: VM, task: PyTask, exception: PyException | undefined): Value | undefined {
  return collect(
    vm,
    [task, exception ?? null],
    (_vm, value) => repr(vm, value),
    (_vm, [shown, error]) => {
      const message = `__step(): already done: ${String(shown)}, ${String(error)}`;
      return raise(new Exception(exceptionType("RuntimeError"), [message]));
    },
  );
}

// ── what must not be yielded to a task ──────────────────────────────────────────────────────────

type Misuse = "bad yield" | "other loop" | "not awaited" | "itself" | "generator";

function misuse(task: PyTask, result: Value): Misuse | undefined {
  if (!(result instanceof PyFuture))
    return result instanceof PyGenerator ? "generator" : "bad yield";
  if (result.loop !== task.loop) return "other loop";
  if (!result.blocking) return "not awaited";
  return result === task ? "itself" : undefined;
}

function scheduleError(vm: VM, task: PyTask, result: Value): Value | undefined {
  const kind = misuse(task, result) ?? "bad yield";
  return collect(
    vm,
    [task, result],
    (_vm, value) => repr(vm, value),
    (_vm, texts) => {
      const message = misuseMessage(kind, String(texts[0]), String(texts[1]));
      const error = new Exception(exceptionType("RuntimeError"), [message]);
      return scheduleStep(vm, task, [error]);
    },
  );
}

function misuseMessage(kind: Misuse, task: string, result: string): string {
  switch (kind) {
    case "other loop":
      return `Task ${task} got Future ${result} attached to a different loop`;
    case "not awaited":
      return `yield was used instead of yield from in task ${task} with ${result}`;
    case "itself":
      return `Task cannot await on itself: ${task}`;
    case "generator":
      return `yield was used instead of yield from for generator in task ${task} with ${result}`;
    default:
      return `Task got bad yield: ${result}`;
  }
}

// ── wakeup and cancel ───────────────────────────────────────────────────────────────────────────

class WakeupFrame extends TaskFrame<WakeupFrame> {
  readonly future: PyFuture;

  constructor(self: PyTask, future: PyFuture) {
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
    ({ future }) => {
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
  enterKernel(vm, new StepFrame(task, exception));

class CancelFrame extends TaskFrame<CancelFrame> {
  readonly message: Value;

  constructor(self: PyTask, message: Value) {
    super(CANCEL, self);
    this.message = message;
  }
}

export const CANCEL: Machine<CancelFrame> = new Machine("Task.cancel", "program", [
  line("enter", "    def cancel(self, msg=None):", () => "check"),
  line("check", "        if self.done():", ({ self }) => (isDone(self) ? "late" : "count")),
  line("late", "            return False", (frame) => {
    frame.result = false;
    return DONE;
  }),
  line(
    "count",
    "        self.cancel_requests += 1",
    (frame, vm) => {
      frame.self.cancelRequests += 1;
      kernelOf(vm).cancelRequested(frame.self);
      return "waits";
    },
    { landmark: true },
  ),
  line(
    "waits",
    "        if self.waits_for is not None and self.waits_for.cancel(msg):",
    (frame, vm) => {
      const { waitsFor } = frame.self;
      if (!(waitsFor instanceof PyFuture)) return "must";
      return frame.after(cancelAwaited(vm, waitsFor, frame.message), "passed");
    },
  ),
  line("passed", "            return True", (frame) => {
    if (frame.value !== true) return "must";
    frame.result = true;
    return DONE;
  }),
  line(
    "must",
    "        self.must_cancel, self.cancel_message = True, msg",
    (frame, vm) => {
      frame.self.mustCancel = true;
      frame.self.cancelMessage = frame.message;
      kernelOf(vm).cancelRequested(frame.self);
      return "end";
    },
    { landmark: true },
  ),
  line("end", "        return True", (frame) => {
    frame.result = true;
    return DONE;
  }),
]);

export const cancelTask = (vm: VM, task: PyTask, message: Value): undefined =>
  enterKernel(vm, new CancelFrame(task, message));

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
  (vm, self: PyTask, future: PyFuture) => enterKernel(vm, new WakeupFrame(self, future)),
  { owner: taskType },
);

/** Whether a value can be the coroutine of a task: `coroutines.iscoroutine`. */
export function isCoroutine(value: Value): value is PyObject {
  if (value instanceof PyGenerator) return value.kind === "coroutine" || value.awaitable;
  const type = typeOf(value);
  return ["send", "throw", "close", "__await__"].every((name) => type.lookup(name) !== undefined);
}
