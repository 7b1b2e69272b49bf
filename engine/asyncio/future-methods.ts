import { PyContext } from "../builtins/context.ts";
import { driverMethods, iteratorMethods } from "../builtins/generators.ts";
import { subscriptable } from "../builtins/generic-alias.ts";
import { initialiser } from "../builtins/initialiser.ts";
import { PyList, PyTuple } from "../objects/containers.ts";
import { PyException } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PyFrozenSet } from "../objects/set.ts";
import { reprText } from "../objects/text-repr.ts";
import type { PyType } from "../objects/type.ts";
import { typeName } from "../objects/types.ts";
import { raise } from "../vm/exceptions.ts";
import { PyBoundMethod } from "../vm/function.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method, PyNative } from "../vm/native.ts";
import { equals, truth } from "../vm/operators.ts";
import { chain, collect } from "../vm/sequencing.ts";
import { addMember } from "../vm/set-members.ts";
import { waitersOf } from "./awaited.ts";
import { extractStack, sourceTraceback } from "./debug.ts";
import { invalidStateErrorType } from "./exceptions.ts";
import {
  addDoneCallback,
  cancelFuture,
  cancelledError,
  FutureIterator,
  futureIteratorType,
  isDone,
  newCallback,
  resultOf,
  setException,
  setResult,
} from "./futures.ts";
import { kernelOf } from "./kernel.ts";
import { callLibrary } from "./library-call.ts";
import {
  type DoneCallback,
  futureType,
  NO_CALLBACKS,
  PyFuture,
  PyLoop,
  PyTask,
  taskType,
} from "./objects.ts";

/** Modules/_asynciomodule.c: what Python can do with a Future. */

futureType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, *args, **keywords", (vm, cls: PyType) => makeFuture(vm, cls)),
);

function makeFuture(vm: VM, cls: PyType): PyFuture {
  const id = kernelOf(vm).nextFuture();
  return cls.isSubclassOf(taskType) ? new PyTask(cls, id) : new PyFuture(cls, id);
}

initialiser(futureType, "self, *, loop=?", (vm, self: PyFuture, loop?: Value) => {
  beginFuture(vm, self, loopArgument(vm, loop));
  kernelOf(vm).futureMade(self);
  return null;
});

/** Ties a new future to its loop. */
export function beginFuture(vm: VM, future: PyFuture, loop: PyLoop): void {
  future.loop = loop;
  future.madeAt = loop.debug ? extractStack(vm) : undefined;
}

/** The loop that was given, or the one to be had. */
export function loopArgument(vm: VM, loop: Value | undefined): PyLoop {
  if (loop instanceof PyLoop) return loop;
  if (loop !== undefined && loop !== null) {
    throw new Raise("AttributeError", `'${typeName(loop)}' object has no attribute 'get_debug'`);
  }
  const kernel = kernelOf(vm);
  const current = kernel.runningLoop ?? kernel.currentLoop;
  if (current !== undefined) return current;
  throw noLoop(vm);
}

export const noLoop = ({ threads }: VM): Raise =>
  new Raise(
    "RuntimeError",
    `There is no current event loop in thread ${reprText(threads.current.name)}.`,
  );

/** The context that was given as `context=`, if any was. */
export function contextArgument(context: Value | undefined): PyContext | undefined {
  if (context === undefined || context === null) return undefined;
  if (context instanceof PyContext) return context;
  throw new Raise("TypeError", `a context is expected, got ${typeName(context)}`);
}

method(futureType, "done", "self, /", (_vm, self: PyFuture) => isDone(self));
method(
  futureType,
  "cancelled",
  "self, /",
  (_vm, self: PyFuture) => self.state.kind === "cancelled",
);
method(futureType, "result", "self, /", (_vm, self: PyFuture) => resultOf(alive(self)));
method(futureType, "exception", "self, /", (_vm, self: PyFuture) => {
  const { state } = alive(self);
  if (state.kind === "finished") return null;
  if (state.kind === "cancelled") return resultOf(self);
  if (state.kind === "pending") {
    return raise(new PyException(invalidStateErrorType, ["Exception is not set."]));
  }
  self.logTraceback = false;
  return state.exception;
});
method(futureType, "set_result", "self, result, /", (vm, self: PyFuture, result: Value) =>
  setResult(vm, started(self), result),
);
method(futureType, "set_exception", "self, exception, /", (vm, self: PyFuture, exception: Value) =>
  setException(vm, started(self), exception),
);
method(futureType, "cancel", "self, msg=?", (vm, self: PyFuture, message: Value = null) =>
  cancelFuture(vm, started(self), message),
);
method(futureType, "get_loop", "self, /", (_vm, self: PyFuture) => started(self).loop ?? null);

/** Asked for its outcome, a future says in another way that it was never begun. */
function alive(future: PyFuture): PyFuture {
  if (future.loop !== undefined) return future;
  return raise(new PyException(invalidStateErrorType, ["Future object is not initialized."]));
}

/** `__init__` of a subclass has forgotten that of its base. */
function started(future: PyFuture): PyFuture {
  if (future.loop !== undefined) return future;
  throw new Raise("RuntimeError", "Future object is not initialized.");
}

/** `add_done_callback` has words of its own for that. */
function begun(future: PyFuture): PyFuture {
  if (future.loop !== undefined) return future;
  throw new Raise("RuntimeError", "uninitialized Future object");
}

method(
  futureType,
  "add_done_callback",
  "self, fn, /, *, context=?",
  (vm, self: PyFuture, callback: Value, context?: Value) =>
    addDoneCallback(vm, begun(self), newCallback(vm, callback, contextArgument(context))),
);

method(futureType, "remove_done_callback", "self, fn, /", (vm, self: PyFuture, callback: Value) =>
  collect(
    vm,
    started(self).callbacks,
    (_vm, other) => isSame(vm, other.callback, callback),
    (_vm, same) => {
      const kept = self.callbacks.filter((_, place) => same[place] !== true);
      const removed = self.callbacks.length - kept.length;
      self.callbacks = kept.length === 0 ? NO_CALLBACKS : kept;
      if (removed > 0) kernelOf(vm).callbackRemoved(self, callback);
      return removed;
    },
  ),
);

function isSame(vm: VM, one: Value, other: Value): Value | undefined {
  if (one === other) return true;
  if (one instanceof PyBoundMethod && other instanceof PyBoundMethod) {
    return one.function === other.function && one.self === other.self;
  }
  return chain(
    vm,
    () => equals(vm, one, other),
    (_vm, same) => truth(vm, same),
  );
}

method(
  futureType,
  "__await__",
  "self, /",
  (_vm, self: PyFuture) => new FutureIterator(started(self)),
);
method(
  futureType,
  "__iter__",
  "self, /",
  (_vm, self: PyFuture) => new FutureIterator(started(self)),
);
subscriptable(futureType);
iteratorMethods(futureIteratorType, (self: FutureIterator) => self);
driverMethods(futureIteratorType, (self: FutureIterator) => self);

method(futureType, "_make_cancelled_error", "self, /", (_vm, self: PyFuture) =>
  cancelledError(self),
);
method(futureType, "__repr__", "self, /", (vm, self: PyFuture) =>
  callLibrary(vm, "base_futures._future_repr", [self]),
);

// ── attributes ──────────────────────────────────────────────────────────────────────────────────

const WORDS = {
  pending: "PENDING",
  finished: "FINISHED",
  failed: "FINISHED",
  cancelled: "CANCELLED",
} as const;

attribute(futureType, "_state", (_vm, self: PyFuture) => WORDS[self.state.kind]);
attribute(futureType, "_result", (_vm, { state }: PyFuture) =>
  state.kind === "finished" ? state.result : null,
);
attribute(futureType, "_exception", (_vm, { state }: PyFuture) =>
  state.kind === "failed" ? state.exception : null,
);
attribute(futureType, "_loop", (_vm, self: PyFuture) => self.loop ?? null);
attribute(
  futureType,
  "_cancel_message",
  (_vm, self: PyFuture) => self.cancelMessage,
  (_vm, self: PyFuture, value) => {
    self.cancelMessage = value ?? null;
    return undefined;
  },
);
attribute(
  futureType,
  "_asyncio_future_blocking",
  (_vm, self: PyFuture) => (self.loop === undefined ? null : self.blocking),
  (_vm, self: PyFuture, value) => {
    self.blocking = kept(value) === true;
    return undefined;
  },
);
attribute(
  futureType,
  "_log_traceback",
  (_vm, self: PyFuture) => self.logTraceback,
  (_vm, self: PyFuture, value) => {
    if (kept(value) === true) {
      throw new Raise("ValueError", "_log_traceback can only be set to False");
    }
    self.logTraceback = false;
    return undefined;
  },
);
/** What an attribute is set to; it cannot be deleted. */
export function kept(value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new Raise("AttributeError", "cannot delete attribute");
}

attribute(futureType, "_source_traceback", (vm, self: PyFuture) =>
  sourceTraceback(vm, self.madeAt),
);
attribute(futureType, "_callbacks", (_vm, self: PyFuture) =>
  self.callbacks.length === 0 ? null : new PyList(self.callbacks.map(pair)),
);
const pair = ({ callback, context }: DoneCallback): Value => new PyTuple([callback, context]);

attribute(futureType, "_asyncio_awaited_by", (vm, self: PyFuture) => {
  const waiters = waitersOf(self);
  if (waiters.length === 0) return null;
  const waiting = new PyFrozenSet();
  for (const waiter of waiters) addMember(vm, waiting, waiter);
  return waiting;
});
