import { currentContext } from "../builtins/context.ts";
import type { PyObject, Value } from "../objects/object.ts";
import { PyCoroutine } from "../vm/generator.ts";
import type { VM } from "../vm/machine.ts";
import { cancelAwaited } from "./awaited.ts";
import { isDone } from "./futures.ts";
import { kernelOf } from "./kernel.ts";
import { DONE, enterKernel, line, Machine } from "./machine.ts";
import type { PyTask } from "./objects.ts";
import { loopOf, TaskFrame } from "./task-frame.ts";
import { eagerStart, scheduleStep } from "./task-step.ts";

/** Lib/asyncio/tasks.py, Task, as machines: what drives a coroutine, line by line. */

// ── making ──────────────────────────────────────────────────────────────────────────────────────

class InitFrame extends TaskFrame<InitFrame> {
  readonly name: string | undefined;
  readonly eager: boolean;

  constructor(self: PyTask, name: string | undefined, eager: boolean) {
    super(INIT, self);
    this.name = name;
    this.eager = eager;
  }
}

export const INIT: Machine<InitFrame> = new Machine("Task.__init__", "program", [
  line(
    "enter",
    "    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):",
    () => "future",
  ),
  line("future", "        super().__init__(loop=loop)", (frame, vm) => {
    kernelOf(vm).futureMade(frame.self);
    return "coro";
  }),
  line("coro", "        self.coro, self.name = coro, name or next_name()", (frame, vm) => {
    const kernel = kernelOf(vm);
    frame.self.name = frame.name ?? kernel.nextTaskName();
    adopt(frame.self.coroutine);
    kernel.taskMade(frame.self);
    return "context";
  }),
  line("context", "        self.context = context or copy_context()", ({ self }, vm) => {
    self.context ??= currentContext(vm).copy();
    return "eager";
  }),
  line("eager", "        if eager_start and self.loop.is_running():", ({ self, eager }) =>
    eager && loopOf(self).running ? "start" : "queue",
  ),
  line(
    "start",
    "            return self.eager_start()",
    (frame, vm) => frame.after(eagerStart(vm, frame.self), "started"),
    { landmark: true },
  ),
  line(
    "queue",
    "        self.loop.call_soon(self.step, context=self.context)",
    (frame, vm) => frame.after(scheduleStep(vm, frame.self, []), "register"),
    { landmark: true },
  ),
  line("register", "        register_task(self)", (frame, vm) => {
    kernelOf(vm).allTasks.add(frame.self);
    return "started";
  }),
  line("started", "        return None", () => DONE),
]);

/** `Task.__init__`, once what it was given is known to be right. */
/** The task will run it: it counts as awaited. */
function adopt(coroutine: Value): void {
  if (coroutine instanceof PyCoroutine) coroutine.adopted = true;
}

export const initTask = (
  vm: VM,
  task: PyTask,
  name: string | undefined,
  eager: boolean,
): undefined => enterKernel(vm, new InitFrame(task, name, eager));

// ── cancelling ──────────────────────────────────────────────────────────────────────────────────

class CancelFrame extends TaskFrame<CancelFrame> {
  readonly message: Value;

  constructor(self: PyTask, message: Value) {
    super(CANCEL, self);
    this.message = message;
  }
}

export const CANCEL: Machine<CancelFrame> = new Machine("Task.cancel", "program", [
  line("enter", "    def cancel(self, msg=None):", () => "check"),
  line("check", "        if self.done():", ({ self }) => {
    self.logTraceback = false;
    return isDone(self) ? "late" : "count";
  }),
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
      if (waitsFor === undefined) return "must";
      return frame.after(cancelAwaited(vm, waitsFor as PyObject, frame.message), "passed");
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
