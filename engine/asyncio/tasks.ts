import { currentContext } from "../builtins/context.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { PyCoroutine } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { cancelAwaited } from "./awaited.ts";
import { isDone } from "./futures.ts";
import {
  act,
  ask,
  call,
  end,
  enterKernel,
  go,
  KernelFrame,
  line,
  Machine,
  test,
} from "./machine.ts";
import type { PyTask } from "./objects.ts";
import { kernelOfTask, loopOf } from "./task-parts.ts";
import { eagerStart, scheduleStep } from "./task-step.ts";

/** Lib/asyncio/tasks.py, Task, as machines: what drives a coroutine, line by line. */

// ── making ──────────────────────────────────────────────────────────────────────────────────────

/** Given: what it is to be called, and whether it takes its first step at once. */
interface Beginning {
  readonly name: string | undefined;
  readonly eager: boolean;
}

type InitFrame = KernelFrame<PyTask, Beginning>;

export const INIT: Machine<InitFrame> = new Machine<InitFrame>("Task.__init__", "program", [
  line(
    "enter",
    "    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):",
    go("future"),
  ),
  line(
    "future",
    "        super().__init__(loop=loop)",
    act(({ self }) => kernelOfTask(self).futureMade(self), "coro"),
  ),
  line(
    "coro",
    "        self.coro, self.name = coro, name or next_name()",
    act(({ self, given }) => {
      const kernel = kernelOfTask(self);
      if (given.name === undefined) self.number = kernel.nextTaskNumber();
      else self.name = given.name;
      adopt(self.coroutine);
      kernel.taskMade(self);
    }, "context"),
  ),
  line(
    "context",
    "        self.context = context or copy_context()",
    act(({ self }, vm) => {
      self.context ??= currentContext(vm).copy();
    }, "eager"),
  ),
  line(
    "eager",
    "        if eager_start and self.loop.is_running():",
    test(({ self, given }) => given.eager && loopOf(self).running, "start", "queue"),
  ),
  line(
    "start",
    "            return self.eager_start()",
    call(({ self }, vm) => eagerStart(vm, self), "started"),
    { landmark: true },
  ),
  line(
    "queue",
    "        self.loop.call_soon(self.step, context=self.context)",
    call(({ self }, vm) => scheduleStep(vm, self), "register"),
    { landmark: true },
  ),
  line(
    "register",
    "        register_task(self)",
    act(({ self }) => kernelOfTask(self).allTasks.add(self), "started"),
  ),
  line("started", "        return None", end()),
]);

/** The task will run it: it counts as awaited. */
function adopt(coroutine: Value): void {
  if (coroutine instanceof PyCoroutine) coroutine.adopted = true;
}

/** `Task.__init__`, once what it was given is known to be right. */
export const initTask = (vm: VM, task: PyTask, beginning: Beginning): Value | undefined =>
  enterKernel(vm, new KernelFrame(INIT, task, beginning, undefined));

// ── cancelling ──────────────────────────────────────────────────────────────────────────────────

/** Given: the message. */
type CancelFrame = KernelFrame<PyTask, Value>;

export const CANCEL: Machine<CancelFrame> = new Machine<CancelFrame>("Task.cancel", "program", [
  line("enter", "    def cancel(self, msg=None):", go("check")),
  line(
    "check",
    "        if self.done():",
    test(
      ({ self }) => {
        self.logTraceback = false;
        return isDone(self);
      },
      "late",
      "count",
    ),
  ),
  line(
    "late",
    "            return False",
    end(() => false),
  ),
  line(
    "count",
    "        self.cancel_requests += 1",
    act(({ self }) => {
      self.cancelRequests += 1;
      kernelOfTask(self).cancelRequested(self);
    }, "waits"),
    { landmark: true },
  ),
  line(
    "waits",
    "        if self.waits_for is not None and self.waits_for.cancel(msg):",
    ask(
      ({ self: { waitsFor }, given }, vm) =>
        waitsFor === undefined ? false : cancelAwaited(vm, waitsFor as PyObject, given),
      "passed",
      "must",
    ),
  ),
  line(
    "passed",
    "            return True",
    end(() => true),
  ),
  line(
    "must",
    "        self.must_cancel, self.cancel_message = True, msg",
    act(({ self, given }) => {
      self.mustCancel = true;
      self.cancelMessage = given;
      kernelOfTask(self).cancelRequested(self);
    }, "end"),
    { landmark: true },
  ),
  line(
    "end",
    "        return True",
    end(() => true),
  ),
]);

export const cancelTask = (vm: VM, task: PyTask, message: Value): Value | undefined =>
  enterKernel(vm, new KernelFrame(CANCEL, task, message, undefined));
