import { currentContext } from "../builtins/context.ts";
import { NOT_IMPLEMENTED, PyList, PyTuple } from "../objects/containers.ts";
import { PyFloat } from "../objects/float.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import type { PyType } from "../objects/type.ts";
import { KIND } from "../trace/events.ts";
import { hash } from "../vm/hashing.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method, PyNative } from "../vm/native.ts";
import { asReal } from "../vm/numbers.ts";
import { equals } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { sourceTraceback } from "./debug.ts";
import { cancelHandle, runHandle } from "./events.ts";
import { contextArgument, loopArgument } from "./future-methods.ts";
import { callLibrary } from "./library-call.ts";
import { handleType, PyHandle, timerHandleType } from "./objects.ts";
import { makeHandle } from "./scheduling.ts";

/** Lib/asyncio/events.py: what Python can do with a Handle. */

handleType.namespace.set(
  "__new__",
  new PyNative("__new__", "cls, callback, args, loop, context=?", newHandle),
);
timerHandleType.namespace.set(
  "__new__",
  new PyNative(
    "__new__",
    "cls, when, callback, args, loop, context=?",
    (
      vm,
      cls: PyType,
      when: Value,
      callback: Value,
      args: Value,
      loop: Value,
      context?: Value,
    ): Value => {
      if (asReal(when) === undefined) throw new Raise("TypeError", "when cannot be None");
      const handle = newHandle(vm, cls, callback, args, loop, context, when);
      handle.moment = when;
      return handle;
    },
  ),
);

/** One that the program makes for itself, and runs or queues as it likes. */
function newHandle(
  vm: VM,
  cls: PyType,
  callback: Value,
  args: Value,
  loop: Value,
  context?: Value,
  when?: Value,
): PyHandle {
  const given = contextArgument(context) ?? currentContext(vm).copy();
  const parts = args instanceof PyTuple || args instanceof PyList ? args.items : [];
  const handle = makeHandle(
    vm,
    loopArgument(vm, loop),
    { callback, args: [...parts], context: given },
    when === undefined ? undefined : asReal(when),
  );
  handle.cls = cls;
  return handle;
}

method(handleType, "_run", "self", (vm, self: PyHandle) => {
  vm.recording?.recorder.put(KIND["handle.started"], self.id);
  return chain(
    vm,
    () => runHandle(vm, self),
    () => {
      vm.recording?.recorder.put(KIND["handle.finished"], self.id);
      return null;
    },
  );
});
method(handleType, "cancel", "self", (vm, self: PyHandle) => {
  cancelHandle(vm, self);
  return null;
});
method(handleType, "cancelled", "self", (_vm, self: PyHandle) => self.cancelled);
method(handleType, "get_context", "self", (_vm, self: PyHandle) => self.context);
method(handleType, "__repr__", "self", (vm, self: PyHandle) =>
  callLibrary(vm, "format_helpers._handle_repr", [self]),
);
method(timerHandleType, "when", "self", (_vm, self: PyHandle) => whenOf(self));

const whenOf = ({ when = 0, moment }: PyHandle): Value => moment ?? new PyFloat(when);

/** `Handle.cancel` and `TimerHandle.cancel` do the same here; each goes by its own name. */
method(timerHandleType, "cancel", "self", (vm, self: PyHandle) => {
  cancelHandle(vm, self);
  return null;
});
method(timerHandleType, "__hash__", "self, /", (vm, self: PyHandle) => hash(vm, whenOf(self)));
method(timerHandleType, "__eq__", "self, other, /", isEqual);

function isEqual(vm: VM, self: PyHandle, other: Value): Value | undefined {
  if (!isTimer(other)) return NOT_IMPLEMENTED;
  const same = self.when === other.when && self.cancelled === other.cancelled;
  if (!same || self.cancelled) return same;
  return chain(
    vm,
    () => equals(vm, self.callback, other.callback),
    (_vm, equal) =>
      equal === true && equals(vm, new PyTuple([...self.args]), new PyTuple([...other.args])),
  );
}

attribute(handleType, "_callback", (_vm, self: PyHandle) =>
  self.cancelled ? null : self.callback,
);
attribute(handleType, "_args", (_vm, self: PyHandle) =>
  self.cancelled ? null : new PyTuple([...self.args]),
);
/** What its repr says that it calls. */
attribute(handleType, "_shown", (_vm, self: PyHandle) =>
  self.cancelled && !self.toldForDebug
    ? null
    : new PyTuple([self.callback, new PyTuple([...self.args])]),
);
attribute(handleType, "_cancelled", (_vm, self: PyHandle) => self.cancelled);
attribute(handleType, "_loop", (_vm, self: PyHandle) => self.loop);
attribute(handleType, "_context", (_vm, self: PyHandle) => self.context);
attribute(handleType, "_source_traceback", (vm, self: PyHandle) =>
  sourceTraceback(vm, self.madeAt),
);
attribute(timerHandleType, "_when", (_vm, self: PyHandle) => whenOf(self));
attribute(timerHandleType, "_scheduled", (_vm, self: PyHandle) => self.phase === "scheduled");

// Timers are ordered by their moments; `<=` and `>=` ask `__eq__` of those with the same one.
for (const [strict, loose, sign] of [
  ["__lt__", "__le__", 1],
  ["__gt__", "__ge__", -1],
] as const) {
  const precedes = (self: PyHandle, other: PyHandle) =>
    sign * ((other.when ?? 0) - (self.when ?? 0)) > 0;
  method(timerHandleType, strict, "self, other, /", (_vm, self: PyHandle, other: Value) =>
    isTimer(other) ? precedes(self, other) : NOT_IMPLEMENTED,
  );
  method(timerHandleType, loose, "self, other, /", (vm, self: PyHandle, other: Value) =>
    isTimer(other) ? precedes(self, other) || isEqual(vm, self, other) : NOT_IMPLEMENTED,
  );
}

function isTimer(value: Value): value is PyHandle {
  return value instanceof PyHandle && value.when !== undefined;
}
