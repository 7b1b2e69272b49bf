import { PyList, PyTuple } from "../objects/containers.ts";
import { PyException } from "../objects/exception.ts";
import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PySet } from "../objects/set.ts";
import type { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { KIND } from "../trace/events.ts";
import { raise } from "../vm/exceptions.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { attribute, method, type NativeFunction, PyNative } from "../vm/native.ts";
import { asReal } from "../vm/numbers.ts";
import { chain } from "../vm/sequencing.ts";
import { addMember } from "../vm/set-members.ts";
import { repr } from "../vm/text.ts";
import { runForever, runUntilComplete } from "./base-events.ts";
import { cancelHandle } from "./events.ts";
import { cancelledErrorType, invalidStateErrorType } from "./exceptions.ts";
import {
  addDoneCallback,
  cancelFuture,
  FutureIterator,
  isDone,
  resultOf,
  setException,
  setResult,
} from "./futures.ts";
import { kernelOf } from "./kernel.ts";
import { callLibrary } from "./library-call.ts";
import {
  futureType,
  handleType,
  loopType,
  PyFuture,
  type PyHandle,
  PyLoop,
  PyTask,
  taskType,
  timerHandleType,
} from "./objects.ts";
import { futureRepr, handleRepr } from "./repr.ts";
import { callAt, callSoon, checkClosed } from "./scheduling.ts";
import { cancelTask, initTask, isCoroutine } from "./tasks.ts";

/** The native half of asyncio, as Python sees it: the module `_asyncio`. */

const orNone = (value: Value | undefined): Value => value ?? null;
const given = (value: Value | undefined): Value | undefined => (value === null ? undefined : value);

// ── Future ──────────────────────────────────────────────────────────────────────────────────────

futureType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", (vm, cls: PyType) => makeFuture(vm, cls)),
);

function makeFuture(vm: VM, cls: PyType): PyFuture {
  const id = kernelOf(vm).nextFuture();
  return cls.isSubclassOf(taskType) ? new PyTask(cls, id) : new PyFuture(cls, id);
}

method(futureType, "__init__", "self, *, loop=?", (vm, self: PyFuture, loop?: Value) => {
  self.loop = loopArgument(vm, loop);
  kernelOf(vm).futureMade(self);
  return null;
});

function loopArgument(vm: VM, loop: Value | undefined): PyLoop {
  if (loop instanceof PyLoop) return loop;
  const kernel = kernelOf(vm);
  const current = kernel.runningLoop ?? kernel.currentLoop;
  if (current !== undefined) return current;
  throw noLoop();
}

const noLoop = (): Raise =>
  new Raise("RuntimeError", "There is no current event loop in thread 'MainThread'.");

method(futureType, "done", "self, /", (_vm, self: PyFuture) => isDone(self));
method(
  futureType,
  "cancelled",
  "self, /",
  (_vm, self: PyFuture) => self.state.kind === "cancelled",
);
method(futureType, "result", "self, /", (_vm, self: PyFuture) => resultOf(self));
method(futureType, "exception", "self, /", (_vm, self: PyFuture) => {
  if (self.state.kind === "finished") return null;
  if (self.state.kind === "failed") {
    self.logTraceback = false;
    return self.state.exception;
  }
  if (self.state.kind === "cancelled") return resultOf(self);
  return raise(new PyException(invalidStateErrorType, ["Exception is not set."]));
});
method(futureType, "set_result", "self, result, /", (vm, self: PyFuture, result: Value) =>
  setResult(vm, self, result),
);
method(futureType, "set_exception", "self, exception, /", (vm, self: PyFuture, exception: Value) =>
  setException(vm, self, exception),
);
method(futureType, "cancel", "self, msg=?", (vm, self: PyFuture, message?: Value) =>
  cancelFuture(vm, self, orNone(message)),
);
method(futureType, "get_loop", "self, /", (_vm, self: PyFuture) => orNone(self.loop));
method(
  futureType,
  "add_done_callback",
  "self, fn, /, *, context=?",
  (vm, self: PyFuture, callback: Value, context?: Value) =>
    addDoneCallback(vm, self, { callback, context: given(context) }),
);
method(futureType, "remove_done_callback", "self, fn, /", (vm, self: PyFuture, callback: Value) => {
  const before = self.callbacks.length;
  self.callbacks = self.callbacks.filter((other) => other.callback !== callback);
  if (self.callbacks.length < before) kernelOf(vm).callbackRemoved(self, callback);
  return before - self.callbacks.length;
});
method(futureType, "__await__", "self, /", (_vm, self: PyFuture) => new FutureIterator(self));
method(futureType, "__iter__", "self, /", (_vm, self: PyFuture) => new FutureIterator(self));

method(futureType, "__repr__", "self, /", (vm, self: PyFuture) => futureRepr(vm, self));

attribute(futureType, "_loop", (_vm, self: PyFuture) => orNone(self.loop));
attribute(
  futureType,
  "_asyncio_future_blocking",
  (_vm, self: PyFuture) => self.blocking,
  (_vm, self: PyFuture, value) => {
    self.blocking = value === true;
  },
);
attribute(futureType, "_callbacks", (_vm, self: PyFuture) =>
  self.callbacks.length === 0
    ? null
    : new PyList(self.callbacks.map(({ callback }) => new PyTuple([callback, null]))),
);

// ── Task ────────────────────────────────────────────────────────────────────────────────────────

method(
  taskType,
  "__init__",
  "self, coro, *, loop=?, name=?, context=?, eager_start=?",
  (vm, self: PyTask, coroutine: Value, loop?: Value, name?: Value, context?: Value) =>
    chain(
      vm,
      () => (isCoroutine(coroutine) ? null : refuseCoroutine(vm, coroutine)),
      () => {
        self.loop = loopArgument(vm, loop);
        self.coroutine = coroutine;
        self.context = given(context);
        return initTask(vm, self, orNone(name));
      },
    ),
);

function refuseCoroutine(vm: VM, coroutine: Value): Value | undefined {
  return chain(
    vm,
    () => repr(vm, coroutine),
    (_vm, text) => {
      throw new Raise("TypeError", `a coroutine was expected, got ${String(text)}`);
    },
  );
}

method(taskType, "cancel", "self, msg=?", (vm, self: PyTask, message?: Value) =>
  cancelTask(vm, self, orNone(message)),
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
method(taskType, "set_name", "self, value, /", (vm, self: PyTask, name: Value) => {
  self.name = String(name);
  kernelOf(vm).renamed(self);
  return null;
});
method(taskType, "get_coro", "self, /", (_vm, self: PyTask) => self.coroutine);
method(taskType, "get_context", "self, /", (_vm, self: PyTask) => orNone(self.context));
for (const name of ["set_result", "set_exception"]) {
  method(taskType, name, "self, value, /", () => {
    throw new Raise("RuntimeError", `Task does not support ${name} operation`);
  });
}

// ── Handle ──────────────────────────────────────────────────────────────────────────────────────

method(handleType, "cancel", "self, /", (vm, self: PyHandle) => {
  cancelHandle(vm, self);
  return null;
});
method(handleType, "cancelled", "self, /", (_vm, self: PyHandle) => self.cancelled);
method(handleType, "__repr__", "self, /", (_vm, self: PyHandle) => handleRepr(self));
method(timerHandleType, "when", "self, /", (_vm, self: PyHandle) => new PyFloat(self.when ?? 0));

// ── the loop ────────────────────────────────────────────────────────────────────────────────────

loopType.namespace.set("__new__", new PyNative("__new__", "cls, *args, **keywords", makeLoop));

function makeLoop(vm: VM, cls: PyType): PyLoop {
  const loop = new PyLoop(cls);
  const kernel = kernelOf(vm);
  vm.recording?.recorder.put(KIND["loop.made"], vm.recording.objectId(loop));
  kernel.loops.push(loop);
  return loop;
}

method(loopType, "run_forever", "self, /", (vm, self: PyLoop) => runForever(vm, self));
method(loopType, "run_until_complete", "self, future, /", (vm, self: PyLoop, future: Value) => {
  checkClosed(self);
  if (future instanceof PyFuture) return runUntilComplete(vm, self, future, false);
  return chain(
    vm,
    () => ensureFuture(vm, self, future),
    (_vm, task) => runUntilComplete(vm, self, task as PyFuture, true),
  );
});

function ensureFuture(vm: VM, loop: PyLoop, coroutine: Value): Value | undefined {
  if (!isCoroutine(coroutine)) {
    throw new Raise("TypeError", "An asyncio.Future, a coroutine or an awaitable is required");
  }
  return newTask(vm, loop, coroutine, null, null);
}

function newTask(
  vm: VM,
  loop: PyLoop,
  coroutine: Value,
  name: Value,
  context: Value,
): Value | undefined {
  const task = new PyTask(taskType, kernelOf(vm).nextFuture());
  task.loop = loop;
  task.coroutine = coroutine;
  task.context = given(context);
  return chain(
    vm,
    () => (isCoroutine(coroutine) ? initTask(vm, task, name) : refuseCoroutine(vm, coroutine)),
    () => task,
  );
}

method(loopType, "stop", "self, /", (_vm, self: PyLoop) => {
  self.stopping = true;
  return null;
});
method(loopType, "is_running", "self, /", (_vm, self: PyLoop) => self.running);
method(loopType, "is_closed", "self, /", (_vm, self: PyLoop) => self.closed);
method(loopType, "close", "self, /", (vm, self: PyLoop) => {
  if (self.running) throw new Raise("RuntimeError", "Cannot close a running event loop");
  if (!self.closed) vm.recording?.recorder.put(KIND["loop.closed"], vm.recording.objectId(self));
  self.closed = true;
  self.ready = [];
  self.scheduled = [];
  return null;
});
method(loopType, "time", "self, /", (vm) => new PyFloat(vm.clock.now));
method(
  loopType,
  "call_soon",
  "self, callback, /, *args, context=?",
  (vm, self: PyLoop, callback: Value, context: Value | undefined, args: readonly Value[]) =>
    callSoon(vm, self, callback, args, given(context)),
);
method(
  loopType,
  "call_soon_threadsafe",
  "self, callback, /, *args, context=?",
  (vm, self: PyLoop, callback: Value, context: Value | undefined, args: readonly Value[]) =>
    callSoon(vm, self, callback, args, given(context)),
);
method(
  loopType,
  "call_later",
  "self, delay, callback, /, *args, context=?",
  (
    vm,
    self: PyLoop,
    delay: Value,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ) => callAt(vm, self, vm.clock.now + seconds(delay, "delay"), callback, args, given(context)),
);
method(
  loopType,
  "call_at",
  "self, when, callback, /, *args, context=?",
  (
    vm,
    self: PyLoop,
    when: Value,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ) => callAt(vm, self, seconds(when, "when"), callback, args, given(context)),
);

function seconds(value: Value, name: string): number {
  if (value === null) throw new Raise("TypeError", `${name} cannot be None`);
  const number = asReal(value);
  if (number !== undefined) return number;
  throw new Raise(
    "TypeError",
    `unsupported operand type(s) for +: 'float' and '${typeName(value)}'`,
  );
}

method(loopType, "create_future", "self, /", (vm, self: PyLoop) => {
  const future = new PyFuture(futureType, kernelOf(vm).nextFuture());
  future.loop = self;
  kernelOf(vm).futureMade(future);
  return future;
});
method(
  loopType,
  "create_task",
  "self, coro, /, *, name=?, context=?, eager_start=?",
  (vm, self: PyLoop, coroutine: Value, name?: Value, context?: Value) => {
    checkClosed(self);
    return newTask(vm, self, coroutine, orNone(name), orNone(context));
  },
);
method(loopType, "get_debug", "self, /", (_vm, self: PyLoop) => self.debug);
method(loopType, "set_debug", "self, enabled, /", (_vm, self: PyLoop, enabled: Value) => {
  self.debug = enabled === true;
  return null;
});
method(loopType, "get_exception_handler", "self, /", (_vm, self: PyLoop) => self.exceptionHandler);
method(
  loopType,
  "set_exception_handler",
  "self, handler, /",
  (_vm, self: PyLoop, handler: Value) => {
    self.exceptionHandler = handler;
    return null;
  },
);
for (const name of [
  "call_exception_handler",
  "default_exception_handler",
  "shutdown_asyncgens",
  "shutdown_default_executor",
]) {
  method(loopType, name, "self, *args", (vm, self: PyLoop, args: readonly Value[]) =>
    callLibrary(vm, name, [self, ...args]),
  );
}
method(loopType, "__repr__", "self, /", (_vm, self: PyLoop) => {
  const word = (value: boolean) => (value ? "True" : "False");
  return `<${self.cls.name} running=${word(self.running)} closed=${word(self.closed)} debug=${word(self.debug)}>`;
});

// ── functions ───────────────────────────────────────────────────────────────────────────────────

const functions: PyNative[] = [];
const define = (name: string, signature: string, run: NativeFunction): void => {
  functions.push(new PyNative(name, signature, run, { module: "_asyncio" }));
};

define("get_running_loop", "", (vm) => {
  const { runningLoop } = kernelOf(vm);
  if (runningLoop === undefined) throw new Raise("RuntimeError", "no running event loop");
  return runningLoop;
});
define("_get_running_loop", "", (vm) => orNone(kernelOf(vm).runningLoop));
define("get_event_loop", "", (vm) => {
  const { runningLoop, currentLoop } = kernelOf(vm);
  const loop = runningLoop ?? currentLoop;
  if (loop === undefined) throw noLoop();
  return loop;
});
define("set_event_loop", "loop, /", (vm, loop: Value) => {
  kernelOf(vm).currentLoop = loop instanceof PyLoop ? loop : undefined;
  return null;
});
define("current_task", "loop=?", (vm, loop?: Value) => {
  const kernel = kernelOf(vm);
  const of = loop instanceof PyLoop ? loop : kernel.runningLoop;
  if (of === undefined) throw new Raise("RuntimeError", "no running event loop");
  return orNone(kernel.currentTasks.get(of));
});
define("all_tasks", "loop=?", (vm, loop?: Value) => {
  const kernel = kernelOf(vm);
  const of = loop instanceof PyLoop ? loop : kernel.runningLoop;
  if (of === undefined) throw new Raise("RuntimeError", "no running event loop");
  const tasks = new PySet();
  for (const task of kernel.allTasks) {
    if (task.loop === of && !isDone(task)) addMember(vm, tasks, task);
  }
  return tasks;
});
define("iscoroutine", "obj, /", (_vm, value: Value) => isCoroutine(value));
define("isfuture", "obj, /", (_vm, value: Value) => value instanceof PyFuture);

/** Makes the module for one run. */
export function asyncioModule(vm: VM): PyModule {
  const module = new PyModule("_asyncio");
  for (const fn of functions) module.namespace.set(fn.name, fn);
  for (const type of [futureType, taskType, handleType, timerHandleType]) {
    module.namespace.set(type.name, type);
  }
  module.namespace.set("EventLoop", loopType);
  module.namespace.set("CancelledError", cancelledErrorType);
  module.namespace.set("InvalidStateError", invalidStateErrorType);
  kernelOf(vm);
  return module;
}
