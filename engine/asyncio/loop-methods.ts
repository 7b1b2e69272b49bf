import { currentContext } from "../builtins/context.ts";
import { PyList, PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { typeName, typeOf } from "../objects/types.ts";
import { KIND } from "../trace/events.ts";
import { call } from "../vm/calls.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method, PyNative } from "../vm/native.ts";
import { asReal } from "../vm/numbers.ts";
import { truth } from "../vm/operators.ts";
import { chain, giving } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { repr } from "../vm/text.ts";
import { checkRunning, runForever, runOnce, runUntilComplete } from "./base-events.ts";
import { beginFuture, contextArgument } from "./future-methods.ts";
import { kernelOf } from "./kernel.ts";
import { callAttribute, callLibrary } from "./library-call.ts";
import {
  abstractLoopType,
  baseLoopType,
  futureType,
  loopType,
  PyFuture,
  PyHandle,
  PyLoop,
  PyTask,
  type Scheduled,
  taskType,
  threadSafeHandleType,
} from "./objects.ts";
import { trackOrigins } from "./origin-tracking.ts";
import { isOwn } from "./overrides.ts";
import { callAt, callSoon, checkClosed, type Timer } from "./scheduling.ts";
import { wakeSelect } from "./selecting.ts";
import { beginTask, type TaskParts } from "./task-methods.ts";

/** Lib/asyncio/base_events.py: what Python can do with a loop. */

abstractLoopType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", makeLoop),
);

function makeLoop(vm: VM, cls: PyType): Value | undefined {
  const loop = new PyLoop(cls, kernelOf(vm));
  loop.debug = vm.options.debug;
  loop.debugValue = loop.debug;
  loop.dict?.set("_default_executor", null);
  loop.dict?.set("_executor_shutdown_called", false);
  vm.recording?.recorder.put(KIND["loop.made"], vm.recording.objectId(loop));
  kernelOf(vm).loops.push(loop);
  if (!cls.isSubclassOf(loopType)) return loop;
  return chain(
    vm,
    () => callLibrary(vm, "log._loop_made", []),
    () => loop,
  );
}

// ── running ─────────────────────────────────────────────────────────────────────────────────────

method(baseLoopType, "run_forever", "self", (vm, self: PyLoop) => runForever(vm, self));
method(baseLoopType, "run_until_complete", "self, future", (vm, self: PyLoop, future: Value) => {
  checkRunnable(vm, self, future);
  return chain(
    vm,
    () => callLibrary(vm, "base_events._ensure_future", [self, future]),
    (_vm, task) => runUntilComplete(vm, self, task as PyFuture, task !== future),
  );
});

/** What was to be run is in the traceback of a refusal, and lives as long as that. */
function checkRunnable(vm: VM, self: PyLoop, future: Value): void {
  try {
    checkClosed(self);
    checkRunning(vm, self);
  } catch (thrown) {
    const refusal = vm.asException(thrown);
    refusal.keeps = future;
    raise(refusal);
  }
}

method(baseLoopType, "_run_once", "self", (vm, self: PyLoop) => runOnce(vm, self));
method(baseLoopType, "stop", "self", (_vm, self: PyLoop) => {
  self.stopping = true;
  return null;
});
method(baseLoopType, "_check_closed", "self", (_vm, self: PyLoop) => {
  checkClosed(self);
  return null;
});
method(baseLoopType, "_check_running", "self", (vm, self: PyLoop) => {
  checkRunning(vm, self);
  return null;
});
method(baseLoopType, "_check_thread", "self", (vm, self: PyLoop) => {
  checkThread(vm, self);
  return null;
});
method(
  baseLoopType,
  "_check_callback",
  "self, callback, method",
  (vm, _self: PyLoop, callback: Value, name: Value) =>
    callLibrary(vm, "base_events._check_callback", [callback, name]),
);
method(baseLoopType, "is_running", "self", (_vm, self: PyLoop) => self.running);
method(baseLoopType, "is_closed", "self", (_vm, self: PyLoop) => self.closed);
method(baseLoopType, "close", "self", (vm, self: PyLoop) => {
  if (self.running) throw new Raise("RuntimeError", "Cannot close a running event loop");
  if (self.closed) return null;
  return chain(
    vm,
    () => (self.debug ? callLibrary(vm, "log._loop_closes", [self]) : null),
    () => close(vm, self),
  );
});

function close(vm: VM, loop: PyLoop): null {
  vm.recording?.recorder.put(KIND["loop.closed"], vm.recording.objectId(loop));
  loop.closed = true;
  // Nothing will ever run them now: they live as long as something else refers to them.
  for (const task of kernelOf(vm).allTasks) if (task.loop === loop) vm.lifetimes.born(task);
  loop.ready.clear();
  loop.scheduled.clear();
  return null;
}

method(baseLoopType, "time", "self", (vm) => new PyFloat(vm.clock.read()));

// ── callbacks ───────────────────────────────────────────────────────────────────────────────────

method(
  baseLoopType,
  "call_soon",
  "self, callback, *args, context=?",
  (
    vm,
    self: PyLoop,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ): Value | undefined => {
    const given = contextArgument(context) ?? currentContext(vm).copy();
    return self.debug
      ? callSoonChecked(vm, self, "call_soon", { callback, args, context: given })
      : callSoon(vm, self, callback, args, given);
  },
);
method(
  baseLoopType,
  "call_soon_threadsafe",
  "self, callback, *args, context=?",
  (
    vm,
    self: PyLoop,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ): Value | undefined => {
    const given = contextArgument(context) ?? currentContext(vm).copy();
    const what = { callback, args, context: given };
    return chain(
      vm,
      () => callSoonChecked(vm, self, "call_soon_threadsafe", what),
      (_vm, handle) => {
        if (handle instanceof PyHandle) handle.cls = threadSafeHandleType;
        return wake(vm, self, handle);
      },
    );
  },
);
method(baseLoopType, "_write_to_self", "self", (vm, self: PyLoop) => {
  wakeSelect(vm, self);
  return null;
});

/** Ends the wait of the loop's select, and gives the handle. */
function wake(vm: VM, loop: PyLoop, handle: Value): Value | undefined {
  if (!isOwn(loop, "_write_to_self")) {
    return chain(
      vm,
      () => callAttribute(vm, loop, "_write_to_self", []),
      () => handle,
    );
  }
  wakeSelect(vm, loop);
  return handle;
}

const callSoonChecked = (
  vm: VM,
  loop: PyLoop,
  name: string,
  { callback, args, context }: Scheduled,
): Value | undefined =>
  checked(vm, loop, callback, name, () => callSoon(vm, loop, callback, args, context));

method(
  baseLoopType,
  "call_later",
  "self, delay, callback, *args, context=?",
  (
    vm,
    self: PyLoop,
    delay: Value,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ) => {
    if (delay === null) throw new Raise("TypeError", "delay must not be None");
    const number = asReal(delay);
    if (number === undefined || !isOwn(self, "time") || !isOwn(self, "call_at")) {
      const place = [self, delay, callback, new PyTuple([...args]), context ?? null];
      return callLibrary(vm, "base_events._call_later", place);
    }
    const when = vm.clock.now + number;
    const given = contextArgument(context) ?? currentContext(vm).copy();
    return startTimer(vm, self, { when, moment: null, callback, args, context: given });
  },
);
method(
  baseLoopType,
  "call_at",
  "self, when, callback, *args, context=?",
  (
    vm,
    self: PyLoop,
    when: Value,
    callback: Value,
    context: Value | undefined,
    args: readonly Value[],
  ) => {
    if (when === null) throw new Raise("TypeError", "when cannot be None");
    const given = contextArgument(context) ?? currentContext(vm).copy();
    const timer = { when: seconds(when), moment: when, callback, args, context: given };
    return startTimer(vm, self, timer);
  },
);

const startTimer = (vm: VM, loop: PyLoop, timer: Timer): Value | undefined =>
  loop.debug
    ? checked(vm, loop, timer.callback, "call_at", () => callAt(vm, loop, timer))
    : callAt(vm, loop, timer);

function seconds(value: Value): number {
  const number = asReal(value);
  if (number !== undefined) return number;
  throw new Raise(
    "TypeError",
    `unsupported operand type(s) for +: 'float' and '${typeName(value)}'`,
  );
}

/** `_check_thread` */
function checkThread(vm: VM, loop: PyLoop): void {
  if (loop.thread === undefined || loop.thread === vm.threads.current) return;
  const what = "Non-thread-safe operation invoked on an event loop other than the current one";
  throw new Raise("RuntimeError", what);
}

/** Debug mode looks at a callback when it is scheduled: `_check_callback`. */
function checked(
  vm: VM,
  loop: PyLoop,
  callback: Value,
  name: string,
  go: () => Value | undefined,
): Value | undefined {
  if (!loop.debug) return go();
  checkClosed(loop);
  if (name !== "call_soon_threadsafe") checkThread(vm, loop);
  return chain(vm, () => callLibrary(vm, "base_events._check_callback", [callback, name]), go);
}

// ── futures and tasks ───────────────────────────────────────────────────────────────────────────

method(baseLoopType, "create_future", "self", (vm, self: PyLoop) => {
  const future = new PyFuture(futureType, kernelOf(vm).nextFuture());
  beginFuture(vm, future, self);
  kernelOf(vm).futureMade(future);
  return future;
});

method(
  baseLoopType,
  "create_task",
  "self, coro, **kwargs",
  (vm, self: PyLoop, coroutine: Value, keywords: Keywords) => {
    checkClosed(self);
    if (self.taskFactory !== null) return call(vm, self.taskFactory, [self, coroutine], keywords);
    return keywords.size > 0
      ? newTask(vm, partsOf(self, coroutine, keywords))
      : newTask(vm, { coroutine, loop: self });
  },
);

function newTask(vm: VM, parts: TaskParts & { readonly loop: PyLoop }): Value | undefined {
  const task = new PyTask(taskType, parts.loop.kernel.nextFuture());
  const frame = giving(vm, task);
  return beginTask(vm, task, parts) === undefined ? undefined : frame.leave(vm);
}

function partsOf(loop: PyLoop, coroutine: Value, keywords: Keywords) {
  const stray = [...keywords.keys()].find((key) => !TASK_OPTIONS.has(key));
  if (stray !== undefined) {
    throw new Raise("TypeError", `Task() got an unexpected keyword argument '${stray}'`);
  }
  return {
    coroutine,
    loop,
    name: keywords.get("name"),
    context: keywords.get("context"),
    eager: keywords.get("eager_start"),
  };
}

const TASK_OPTIONS: ReadonlySet<string> = new Set(["name", "context", "eager_start"]);

method(baseLoopType, "get_task_factory", "self", (_vm, self: PyLoop) => self.taskFactory);
method(baseLoopType, "set_task_factory", "self, factory", (_vm, self: PyLoop, factory: Value) => {
  if (factory !== null && typeOf(factory).lookup("__call__") === undefined) {
    throw new Raise("TypeError", "task factory must be a callable or None");
  }
  self.taskFactory = factory;
  return null;
});

// ── debug mode and exceptions ───────────────────────────────────────────────────────────────────

method(baseLoopType, "get_debug", "self", (_vm, self: PyLoop) => self.debugValue);
method(baseLoopType, "set_debug", "self, enabled", (vm, self: PyLoop, enabled: Value) =>
  chain(
    vm,
    () => truth(vm, enabled),
    (_vm, debug) => {
      self.debug = debug === true;
      self.debugValue = enabled;
      if (!self.running) return null;
      const callback = new PyBoundMethod(TRACK_ORIGINS, self);
      return chain(
        vm,
        () => callSoon(vm, self, callback, [self.debug], undefined),
        () => null,
      );
    },
  ),
);

const TRACK_ORIGINS = new PyNative(
  "_set_coroutine_origin_tracking",
  "self, enabled",
  (vm, self: PyLoop, enabled: Value) => {
    trackOrigins(vm, self, enabled === true);
    return null;
  },
  { owner: baseLoopType },
);
method(baseLoopType, "get_exception_handler", "self", (_vm, self: PyLoop) => self.exceptionHandler);
method(
  baseLoopType,
  "set_exception_handler",
  "self, handler",
  (vm, self: PyLoop, handler: Value) => {
    if (handler !== null && typeOf(handler).lookup("__call__") === undefined) {
      return chain(
        vm,
        () => repr(vm, handler),
        (_vm, text) => {
          throw new Raise(
            "TypeError",
            `A callable object or None is expected, got ${String(text)}`,
          );
        },
      );
    }
    self.exceptionHandler = handler;
    return null;
  },
);

/** What a loop leaves to Python, by the names of its methods. */
const IN_PYTHON: Readonly<Record<string, string>> = {
  call_exception_handler: "self, context",
  default_exception_handler: "self, context",
  shutdown_asyncgens: "self",
  set_default_executor: "self, executor",
  shutdown_default_executor: "self, timeout=?",
};
for (const [name, signature] of Object.entries(IN_PYTHON)) {
  method(baseLoopType, name, signature, (vm, ...args: (Value | undefined)[]) =>
    callLibrary(
      vm,
      `base_events.${name}`,
      args.filter((argument) => argument !== undefined),
    ),
  );
}
method(
  baseLoopType,
  "run_in_executor",
  "self, executor, func, *args",
  (vm, self: PyLoop, executor: Value, func: Value, args: readonly Value[]) =>
    callLibrary(vm, "base_events.run_in_executor", [self, executor, func, ...args]),
);

method(baseLoopType, "__repr__", "self", (_vm, self: PyLoop) => {
  const word = (value: Value) => (value === true ? "True" : value === false ? "False" : value);
  return `<${self.cls.name} running=${word(self.running)} closed=${word(self.closed)} debug=${word(self.debugValue)}>`;
});

attribute(
  baseLoopType,
  "slow_callback_duration",
  (_vm, self: PyLoop) => new PyFloat(self.slowCallback),
  (_vm, self: PyLoop, value) => {
    self.slowCallback = seconds(value ?? null);
    return undefined;
  },
);
attribute(baseLoopType, "_current_handle", (_vm, self: PyLoop) => self.currentHandle ?? null);
attribute(baseLoopType, "_debug", (_vm, self: PyLoop) => self.debugValue);
attribute(baseLoopType, "_ready", (vm, self: PyLoop) =>
  callLibrary(vm, "base_events._queue_of", [new PyList([...self.ready])]),
);
attribute(baseLoopType, "_scheduled", (_vm, self: PyLoop) => new PyList([...self.scheduled]));
attribute(baseLoopType, "_timer_cancelled_count", (_vm, self: PyLoop) => self.cancelledTimers);
attribute(
  baseLoopType,
  "_asyncgens_shutdown_called",
  (_vm, self: PyLoop) => self.asyncGeneratorsShutDown,
);
attribute(baseLoopType, "_stopping", (_vm, self: PyLoop) => self.stopping);
attribute(baseLoopType, "_exception_handler", (_vm, self: PyLoop) => self.exceptionHandler);
attribute(baseLoopType, "_task_factory", (_vm, self: PyLoop) => self.taskFactory);
attribute(
  baseLoopType,
  "_clock_resolution",
  (_vm, self: PyLoop) => new PyFloat(self.clockResolution),
  (_vm, self: PyLoop, value) => {
    self.clockResolution = seconds(value ?? null);
    return undefined;
  },
);
attribute(baseLoopType, "_closed", (_vm, self: PyLoop) => self.closed);

// ── asynchronous generators ─────────────────────────────────────────────────────────────────────

/** Gives those that were begun, and forgets them; from now on more of them are too late. */
method(baseLoopType, "_take_asyncgens", "self", (_vm, self: PyLoop) => {
  self.asyncGeneratorsShutDown = true;
  const begun = [...self.asyncGenerators].filter(({ gone }) => !gone);
  self.asyncGenerators.clear();
  return new PyList(begun);
});
