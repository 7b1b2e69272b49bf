import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PySet } from "../objects/set.ts";
import { typeOf } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { type NativeFunction, PyNative } from "../vm/native.ts";
import { addMember } from "../vm/set-members.ts";
import { cancelledErrorType, invalidStateErrorType } from "./exceptions.ts";
import { noLoop } from "./future-methods.ts";
import "./abstract-loop.ts";
import { placeOfStop } from "./base-events.ts";
import "./handle-methods.ts";
import { isDone } from "./futures.ts";
import { type Kernel, kernelOf } from "./kernel.ts";
import { callLibrary } from "./library-call.ts";
import "./loop-methods.ts";
import {
  abstractLoopType,
  baseLoopType,
  futureType,
  handleType,
  loopType,
  PyFuture,
  PyLoop,
  PyTask,
  taskType,
  timerHandleType,
} from "./objects.ts";
import "./task-methods.ts";
import { swapCurrentTask } from "./current-task.ts";
import { isAwaitable, isCoroutine, isFuture } from "./future-kinds.ts";

/** The native half of asyncio, as Python sees it: the functions of the module `_asyncio`. */

const functions: PyNative[] = [];
const define = (name: string, signature: string, run: NativeFunction): void => {
  functions.push(new PyNative(name, signature, run, { module: "_asyncio" }));
};

define("get_running_loop", "", (vm) => running(kernelOf(vm)));
define("_get_running_loop", "", (vm) => kernelOf(vm).runningLoop ?? null);
define("_set_running_loop", "loop, /", (vm, loop: Value) => {
  kernelOf(vm).runningLoop = loop instanceof PyLoop ? loop : undefined;
  return null;
});
/** What the default policy keeps for each thread. */
define("_get_current_loop", "", (vm) => {
  const { currentLoop } = kernelOf(vm);
  if (currentLoop === undefined) throw noLoop(vm);
  return currentLoop;
});
define("_set_current_loop", "loop, /", (vm, loop: Value) => {
  if (loop !== null && !(loop instanceof PyLoop)) {
    throw new Raise(
      "TypeError",
      `loop must be an instance of AbstractEventLoop or None, not '${typeOf(loop).name}'`,
    );
  }
  kernelOf(vm).currentLoop = loop ?? undefined;
  return null;
});

function running({ runningLoop }: Kernel): PyLoop {
  if (runningLoop === undefined) throw new Raise("RuntimeError", "no running event loop");
  return runningLoop;
}

/** The loop given, or the one that runs; none if it is no loop at all, which has no tasks. */
function loopOr(vm: VM, given: Value | undefined): PyLoop | undefined {
  if (given === undefined || given === null) return running(kernelOf(vm));
  return given instanceof PyLoop ? given : undefined;
}

define("current_task", "loop=?", (vm, given?: Value) => loopOr(vm, given)?.currentTask ?? null);
define("all_tasks", "loop=?", (vm, given?: Value) => {
  const loop = loopOr(vm, given);
  const tasks = new PySet();
  for (const task of kernelOf(vm).allTasks) {
    if (loop !== undefined && task.loop === loop && !isDone(task)) addMember(vm, tasks, task);
  }
  return tasks;
});
define("_register_task", "task, /", (vm, task: Value) => {
  if (task instanceof PyTask) kernelOf(vm).allTasks.add(task);
  return null;
});
define("_unregister_task", "task, /", (vm, task: Value) => {
  if (task instanceof PyTask) kernelOf(vm).allTasks.delete(task);
  return null;
});
define("_swap_current_task", "loop, task", (vm, loop: Value, task: Value) =>
  loop instanceof PyLoop && (task === null || task instanceof PyTask)
    ? (swapCurrentTask(vm, loop, task ?? undefined) ?? null)
    : null,
);
define("_place_of_stop", "callback, /", (_vm, callback: Value) => {
  const place = placeOfStop(callback);
  return place === undefined ? null : new PyTuple([...place]);
});
define("iscoroutine", "obj, /", (_vm, value: Value) => isCoroutine(value));
define("_isawaitable", "obj, /", (_vm, value: Value) => isAwaitable(value));
define("isfuture", "obj, /", (vm, value: Value) =>
  value instanceof PyFuture || typeOf(value).builtin
    ? isFuture(value)
    : callLibrary(vm, "base_futures._is_future_alike", [value]),
);

define("future_add_to_awaited_by", "future, waiter, /", (vm, future: Value, waiter: Value) => {
  if (future instanceof PyFuture && waiter instanceof PyFuture) {
    kernelOf(vm).waiterAdded(future, waiter);
  }
  return null;
});
define(
  "future_discard_from_awaited_by",
  "future, waiter, /",
  (vm, future: Value, waiter: Value) => {
    if (future instanceof PyFuture && waiter instanceof PyFuture) {
      kernelOf(vm).waiterRemoved(future, waiter);
    }
    return null;
  },
);

/** Makes the module for one run. */
export function asyncioModule(vm: VM): PyModule {
  const module = new PyModule("_asyncio");
  for (const fn of functions) module.namespace.set(fn.name, fn);
  for (const type of [futureType, taskType, handleType, timerHandleType]) {
    module.namespace.set(type.name, type);
  }
  module.namespace.set("AbstractEventLoop", abstractLoopType);
  module.namespace.set("BaseEventLoop", baseLoopType);
  module.namespace.set("EventLoop", loopType);
  module.namespace.set("CancelledError", cancelledErrorType);
  module.namespace.set("InvalidStateError", invalidStateErrorType);
  kernelOf(vm);
  return module;
}
