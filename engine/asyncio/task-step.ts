import { enterContext, leaveContext, type PyContext, refuse } from "../builtins/context.ts";
import { PyException as Exception, exceptionType, type PyException } from "../objects/exception.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { invariant } from "../support/assert.ts";
import { KIND } from "../trace/events.ts";
import { EXHAUSTED } from "../vm/driven-iterator.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import { PyGenerator } from "../vm/generator.ts";
import { sendInto } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { PyNative } from "../vm/native.ts";
import { collect } from "../vm/sequencing.ts";
import { repr } from "../vm/text.ts";
import { addAwaitedBy, cancelAwaited, discardAwaitedBy, unblock } from "./awaited.ts";
import { swapCurrentTask } from "./current-task.ts";
import { cancelledErrorType, invalidStateErrorType, isExit } from "./exceptions.ts";
import {
  addDoneCallback,
  cancelFuture,
  isDone,
  newCancelledError,
  resultOf,
  setException,
  setResult,
} from "./futures.ts";
import { callAttribute } from "./library-call.ts";
import {
  act,
  ask,
  call,
  end,
  enterKernel,
  go,
  KernelFrame,
  type Line,
  line,
  Machine,
  type Syntax,
  syntax,
  test,
} from "./machine.ts";
import { PyFuture, type PyTask, taskType } from "./objects.ts";
import { scheduleSoon } from "./scheduling.ts";
import { misuse, withMisuse } from "./task-misuse.ts";
import { contextOf, kernelOfTask, loopOf } from "./task-parts.ts";

/** Lib/asyncio/tasks.py, Task.__step and __wakeup: what drives a coroutine, line by line. */

// ── one step ────────────────────────────────────────────────────────────────────────────────────

/**
 * Given: what to throw into the coroutine; undefined: send None. Kept: the future that the coroutine
 * has yielded, once it is known to be one.
 */
type StepFrame = KernelFrame<PyTask, PyException | undefined, PyObject | undefined>;

/** What a first step at once interrupts: the task that was current, and the context. */
interface Interrupted {
  previous: PyTask | undefined;
  before: PyContext | undefined;
}

type EagerFrame = KernelFrame<PyTask, Interrupted, PyObject | undefined>;

/** What is common to both. */
type OutcomeFrame = Pick<StepFrame, "self" | "value" | "exception" | "kept">;

/** What becomes of the task when its coroutine has yielded, returned or raised. */
const OUTCOME: readonly (Line<OutcomeFrame> | Syntax)[] = [
  line(
    "stop",
    "        except StopIteration as stop:",
    test(({ exception }) => exception === undefined, "cancelled_late", "cancelled"),
  ),
  line(
    "cancelled_late",
    "            if self.must_cancel:",
    test(({ self }) => self.mustCancel, "stop_cancel", "set_result"),
  ),
  line(
    "stop_cancel",
    "                super().cancel(self.cancel_message)",
    call(({ self }, vm) => {
      self.mustCancel = false;
      return cancelFuture(vm, self, self.cancelMessage);
    }, "leave"),
  ),
  syntax("else:", 12),
  line(
    "set_result",
    "                super().set_result(stop.value)",
    call(({ self, value }, vm) => setResult(vm, self, value), "leave"),
    { landmark: true },
  ),
  line(
    "cancelled",
    "        except CancelledError as exc:",
    test(({ exception }) => isCancelled(exception), "set_cancelled", "exits"),
  ),
  line(
    "set_cancelled",
    "            super().cancel()",
    call(({ self, exception }, vm) => {
      self.cancelledError = exception;
      return cancelFuture(vm, self, null);
    }, "leave"),
    { landmark: true },
  ),
  line(
    "exits",
    "        except (KeyboardInterrupt, SystemExit) as exc:",
    test(({ exception }) => isExit(exception), "set_exit", "error"),
  ),
  line(
    "set_exit",
    "            super().set_exception(exc)",
    call(({ self, exception }, vm) => setException(vm, self, exception as PyException), "reraise"),
  ),
  line("reraise", "            raise", go("leave")),
  line("error", "        except BaseException as exc:", go("set_exception")),
  line(
    "set_exception",
    "            super().set_exception(exc)",
    call(({ self, exception }, vm) => setException(vm, self, exception as PyException), "leave"),
    { landmark: true },
  ),
  syntax("else:", 8),
  line(
    "bare",
    "            if result is None:",
    test(({ value }) => value === null, "again", "future"),
  ),
  line(
    "again",
    "                self.loop.call_soon(self.step)",
    call(({ self }, vm) => scheduleStep(vm, self), "leave"),
    { landmark: true },
  ),
  line(
    "future",
    "            elif not is_awaited_future(result, self):",
    test(({ self, value }) => misuse(self, value) === undefined, "unblock", "misused"),
  ),
  line(
    "misused",
    "                self.loop.call_soon(self.step, error_about(result))",
    call(({ self, value }, vm) => scheduleError(vm, self, value), "leave"),
    { landmark: true },
  ),
  syntax("else:", 12),
  line(
    "unblock",
    "                result.blocking = False",
    call((frame, vm) => {
      const awaited = frame.value as PyObject;
      frame.kept = awaited;
      if (!(awaited instanceof PyFuture)) return unblock(vm, awaited);
      awaited.blocking = false;
      addAwaitedBy(awaited, frame.self);
      return null;
    }, "watch"),
  ),
  line(
    "watch",
    "                result.add_done_callback(self.wakeup)",
    call((frame, vm) => watch(vm, frame.self, awaitedIn(frame)), "waits"),
    { landmark: true },
  ),
  line(
    "waits",
    "                self.waits_for = result",
    act((frame) => {
      const awaited = awaitedIn(frame);
      frame.self.waitsFor = awaited;
      if (awaited instanceof PyFuture) kernelOfTask(frame.self).taskWaiting(frame.self, awaited.id);
    }, "pass_on"),
  ),
  line(
    "pass_on",
    "                if self.must_cancel and result.cancel(self.cancel_message):",
    ask(
      (frame, vm) =>
        frame.self.mustCancel && cancelAwaited(vm, awaitedIn(frame), frame.self.cancelMessage),
      "passed_on",
      "leave",
    ),
  ),
  line(
    "passed_on",
    "                    self.must_cancel = False",
    act(({ self }) => {
      self.mustCancel = false;
      kernelOfTask(self).cancelRequested(self);
    }, "leave"),
  ),
  syntax("finally:", 8),
];

export const STEP: Machine<StepFrame> = new Machine<StepFrame>(
  "Task.step",
  "step",
  [
    line(
      "enter",
      "    def step(self, exc=None):",
      test(({ self }) => isDone(self), "refuse", "must"),
    ),
    line(
      "refuse",
      "        assert not self.done()",
      call(({ self, given }, vm) => alreadyDone(vm, self, given), "refuse"),
    ),
    line(
      "must",
      "        if self.must_cancel:",
      test(({ self }) => self.mustCancel, "deliver", "forget"),
    ),
    line(
      "deliver",
      "            exc, self.must_cancel = self.cancelled_error(exc), False",
      act((frame) => {
        const { self, given } = frame;
        if (!isCancelled(given)) frame.given = newCancelledError(self.cancelMessage);
        self.mustCancel = false;
        kernelOfTask(self).cancelRequested(self);
      }, "forget"),
    ),
    line(
      "forget",
      "        self.waits_for = None",
      act(({ self }) => {
        self.waitsFor = undefined;
      }, "current"),
    ),
    line(
      "current",
      "        enter_task(self.loop, self)",
      act(({ self }, vm) => {
        swapCurrentTask(vm, loopOf(self), self);
      }, "try"),
    ),
    line("try", "        try:", go("which")),
    line(
      "which",
      "            if exc is None:",
      test(({ given }) => given === undefined, "send", "throw"),
    ),
    line(
      "send",
      "                result = self.coro.send(None)",
      call(({ self }, vm) => send(vm, self), "bare"),
      { catches: "stop", landmark: true },
    ),
    syntax("else:", 12),
    line(
      "throw",
      "                result = self.coro.throw(exc)",
      call(({ self, given }, vm) => throwIn(vm, self, given as PyException), "bare"),
      { catches: "stop", landmark: true },
    ),
    ...OUTCOME,
    line(
      "leave",
      "            leave_task(self.loop, self)",
      end(({ self, exception }, vm) => {
        swapCurrentTask(vm, loopOf(self), undefined);
        return leaving(self, exception);
      }),
    ),
  ],
  { stops: "stop" },
);

/** Lib/asyncio/tasks.py, `__eager_start`: the first step, while the task is being made. */
export const EAGER_START: Machine<EagerFrame> = new Machine<EagerFrame>(
  "Task.eager_start",
  "step",
  [
    line("enter", "    def eager_start(self):", go("swap")),
    line(
      "swap",
      "        previous = swap_current_task(self.loop, self)",
      act(({ self, given }, vm) => {
        given.previous = swapCurrentTask(vm, loopOf(self), self);
      }, "register"),
    ),
    line(
      "register",
      "        register_task(self)",
      act(({ self }) => kernelOfTask(self).allTasks.add(self), "try"),
    ),
    line("try", "        try:", go("send")),
    line(
      "send",
      "            result = self.context.run(self.coro.send, None)",
      call((frame, vm) => sendEagerly(vm, frame), "bare"),
      { catches: "stop", landmark: true },
    ),
    ...OUTCOME,
    line(
      "leave",
      "            swap_current_task(self.loop, previous)",
      end((frame, vm) => {
        leaveEagerly(vm, frame);
        return leaving(frame.self, frame.exception);
      }),
    ),
  ],
  { stops: "stop" },
);

/** A task that ends the program has set its exception: now that goes on, and `run_once` is in its traceback. */
function leaving(task: PyTask, exception: PyException | undefined): null {
  if (exception === undefined || !isExit(exception)) return null;
  exception.keeps = task;
  return raise(exception);
}

function sendEagerly(vm: VM, { self, given }: EagerFrame): Value | undefined {
  const context = contextOf(self);
  if (context.entered) return refuse(vm, context);
  given.before = enterContext(vm, context);
  return send(vm, self);
}

function leaveEagerly(vm: VM, { self, given: { previous, before } }: EagerFrame): void {
  if (before !== undefined) leaveContext(vm, contextOf(self), before);
  swapCurrentTask(vm, loopOf(self), previous);
  if (isDone(self)) self.coroutine = null;
}

/** The first step at once: the task may be done when it is made. */
export const eagerStart = (vm: VM, task: PyTask): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyTask, Interrupted, PyObject | undefined>(
      EAGER_START,
      task,
      { previous: undefined, before: undefined },
      undefined,
    ),
  );

const isCancelled = (exception: PyException | undefined): boolean =>
  exception?.cls.isSubclassOf(cancelledErrorType) === true;

function awaitedIn({ kept }: OutcomeFrame): PyObject {
  invariant(kept !== undefined, "a task waits for a future");
  return kept;
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

/** `coro.send(None)`: the end of the coroutine comes as a stop. */
function send(vm: VM, { coroutine }: PyTask): Value | undefined {
  if (!(coroutine instanceof PyGenerator)) return callAttribute(vm, coroutine, "send", [null]);
  return sendInto(vm, coroutine, null) === EXHAUSTED ? raise(vm.stopIteration(null)) : undefined;
}

function throwIn(vm: VM, { coroutine }: PyTask, exception: PyException): Value | undefined {
  if (!(coroutine instanceof PyGenerator)) {
    return callAttribute(vm, coroutine, "throw", [exception]);
  }
  if (coroutine.state === "closed") return raise(exception);
  vm.throwInto(coroutine, exception);
  return undefined;
}

function scheduleError(vm: VM, task: PyTask, result: Value): Value | undefined {
  return withMisuse(vm, task, result, (message) => {
    const error = new Exception(exceptionType("RuntimeError"), [message]);
    return scheduleStep(vm, task, error);
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

/** Given: the future that is done. */
type WakeupFrame = KernelFrame<PyTask, PyObject>;

export const WAKEUP: Machine<WakeupFrame> = new Machine<WakeupFrame>("Task.wakeup", "step", [
  line("enter", "    def wakeup(self, future):", go("try")),
  line("try", "        try:", go("result")),
  line(
    "result",
    "            future.result()",
    call(({ self, given: future }, vm) => {
      if (!(future instanceof PyFuture && future.cls.builtin)) {
        return callAttribute(vm, future, "result", []);
      }
      discardAwaitedBy(future, self);
      return resultOf(future);
    }, "step"),
    { catches: "failed" },
  ),
  line("failed", "        except BaseException as exc:", go("throw")),
  line(
    "throw",
    "            self.step(exc)",
    call(({ self, exception }, vm) => step(vm, self, exception), "end"),
  ),
  syntax("else:", 8),
  line(
    "step",
    "            self.step()",
    call(({ self }, vm) => step(vm, self, undefined), "end"),
  ),
  line("end", "        return None", end()),
]);

/** `task.step(exc)`; undefined: without an exception. */
export const step = (vm: VM, task: PyTask, exception: Value | undefined): Value | undefined =>
  enterKernel(
    vm,
    new KernelFrame<PyTask, PyException | undefined, PyObject | undefined>(
      STEP,
      task,
      exception as PyException | undefined,
      undefined,
    ),
  );

/** `task.wakeup(future)` */
export const wakeUp = (vm: VM, task: PyTask, future: Value | undefined): Value | undefined =>
  enterKernel(vm, new KernelFrame(WAKEUP, task, future as PyObject, undefined));

const NO_ARGUMENTS: readonly Value[] = [];

/** Lets the loop take the next step of a task, with an exception to throw into it perhaps. */
export function scheduleStep(vm: VM, task: PyTask, exception?: PyException): Value | undefined {
  vm.recording?.recorder.put(KIND["task.scheduled"], task.id);
  const callback = new PyBoundMethod(STEP_METHOD, task);
  const args = exception === undefined ? NO_ARGUMENTS : [exception];
  return scheduleSoon(vm, loopOf(task), callback, args, contextOf(task));
}

/** What the loop calls for a task: its first step, and the steps after a bare `yield`. */
export const STEP_METHOD = new PyNative("step", "self, exc=?, /", step, { owner: taskType });

/** What a future calls when it is done, for the task that waits for it. */
export const WAKEUP_METHOD = new PyNative("wakeup", "self, future, /", wakeUp, {
  owner: taskType,
});
