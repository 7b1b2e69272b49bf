import { initialiser } from "../builtins/initialiser.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { repr, str } from "../vm/text.ts";
import { isCoroutine } from "./future-kinds.ts";
import { beginFuture, contextArgument, kept, loopArgument } from "./future-methods.ts";
import { kernelOf } from "./kernel.ts";
import { callLibrary } from "./library-call.ts";
import { type PyTask, taskType } from "./objects.ts";
import { cancelTask, initTask } from "./tasks.ts";

/** Modules/_asynciomodule.c: what Python can do with a Task. */

initialiser(
  taskType,
  "self, coro, *, loop=?, name=?, context=?, eager_start=?",
  (
    vm,
    self: PyTask,
    coroutine: Value,
    loop?: Value,
    name?: Value,
    context?: Value,
    eager?: Value,
  ) => beginTask(vm, self, { coroutine, loop, name, context, eager }),
);

/** What a task is made of. */
export interface TaskParts {
  readonly coroutine: Value;
  readonly loop?: Value | undefined;
  readonly name?: Value | undefined;
  readonly context?: Value | undefined;
  readonly eager?: Value | undefined;
}

/** The loop gives it a name and takes its first step. */
const ORDINARY = { name: undefined, eager: false };

/** `Task.__init__`: None, once its first step is scheduled or done. */
export function beginTask(vm: VM, task: PyTask, parts: TaskParts): Value | undefined {
  beginFuture(vm, task, loopArgument(vm, parts.loop));
  if (!isCoroutine(parts.coroutine)) return refuseCoroutine(vm, task, parts.coroutine);
  task.coroutine = parts.coroutine;
  task.context = contextArgument(parts.context);
  const name = parts.name ?? null;
  if (name === null && parts.eager === undefined) return initTask(vm, task, ORDINARY);
  return initWith(vm, task, name, parts.eager ?? false);
}

function initWith(vm: VM, task: PyTask, name: Value, eagerStart: Value): Value | undefined {
  return chain(
    vm,
    () => truth(vm, eagerStart),
    (_vm, eager) =>
      chain(
        vm,
        () => (name === null ? null : str(vm, name)),
        (_again, text) =>
          initTask(vm, task, {
            name: text === null ? undefined : String(text),
            eager: eager === true,
          }),
      ),
  );
}

function refuseCoroutine(vm: VM, task: PyTask, coroutine: Value): Value | undefined {
  task.logDestroyPending = false;
  return chain(
    vm,
    () => repr(vm, coroutine),
    (_vm, text) => {
      throw new Raise("TypeError", `a coroutine was expected, got ${String(text)}`);
    },
  );
}

method(taskType, "cancel", "self, msg=?", (vm, self: PyTask, message: Value = null) =>
  cancelTask(vm, self, message),
);
method(taskType, "uncancel", "self, /", (vm, self: PyTask) => {
  if (self.cancelRequests > 0) {
    self.cancelRequests -= 1;
    if (self.cancelRequests === 0) self.mustCancel = false;
    kernelOf(vm).cancelRequested(self);
  }
  return self.cancelRequests;
});
method(taskType, "cancelling", "self, /", (_vm, self: PyTask) => self.cancelRequests);
method(taskType, "get_name", "self, /", (_vm, self: PyTask) => self.name);
method(taskType, "set_name", "self, value, /", (vm, self: PyTask, name: Value) =>
  chain(
    vm,
    () => str(vm, name),
    (_vm, text) => {
      self.name = String(text);
      kernelOf(vm).renamed(self);
      return null;
    },
  ),
);
method(taskType, "get_coro", "self, /", (_vm, self: PyTask) => self.coroutine);
method(taskType, "get_context", "self, /", (_vm, self: PyTask) => self.context ?? null);
method(taskType, "get_stack", "self, /, *, limit=?", (vm, self: PyTask, limit: Value = null) =>
  callLibrary(vm, "base_tasks._task_get_stack", [self, limit]),
);
method(
  taskType,
  "print_stack",
  "self, /, *, limit=?, file=?",
  (vm, self: PyTask, limit: Value = null, file: Value = null) =>
    callLibrary(vm, "base_tasks._task_print_stack", [self, limit, file]),
);
for (const name of ["set_result", "set_exception"]) {
  method(taskType, name, "self, value, /", () => {
    throw new Raise("RuntimeError", `Task does not support ${name} operation`);
  });
}
method(taskType, "__repr__", "self, /", (vm, self: PyTask) =>
  callLibrary(vm, "base_tasks._task_repr", [self]),
);

attribute(taskType, "_coro", (_vm, self: PyTask) => self.coroutine);
attribute(taskType, "_fut_waiter", (_vm, self: PyTask) => self.waitsFor ?? null);
attribute(taskType, "_must_cancel", (_vm, self: PyTask) => self.mustCancel);
attribute(
  taskType,
  "_log_destroy_pending",
  (_vm, self: PyTask) => self.logDestroyPending,
  (_vm, self: PyTask, value) => {
    self.logDestroyPending = kept(value) === true;
    return undefined;
  },
);
