import { PyDict } from "../objects/dict.ts";
import { PyObject, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { builtinType, classOf, objectType, typeName } from "../objects/types.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import { PROPAGATE } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { attribute, method } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { chain, guarded, type Operation } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { getItem } from "../vm/subscripts.ts";
import { repr } from "../vm/text.ts";
import { newMethod } from "./new-method.ts";

/** Python/context.c: the values that context variables have for a task or a callback. */
export class PyContext extends PyObject {
  /** Never changed, only replaced: so a copy costs nothing. */
  declare values: PyDict;
  /** Code runs in it just now. */
  declare entered: boolean;

  constructor(values: PyDict = new PyDict()) {
    super();
    this.values = values;
    this.entered = false;
  }

  copy(): PyContext {
    return new PyContext(this.values);
  }
}

export const contextType = builtinType("Context", [objectType], {
  module: "_contextvars",
  hasWeakref: true,
  final: true,
});
classOf(PyContext, contextType);

/** The context whose variables code sees just now. */
export function currentContext(vm: VM): PyContext {
  const { current } = vm.threads;
  if (current.context instanceof PyContext) return current.context;
  const first = new PyContext();
  first.entered = true;
  current.context = first;
  return first;
}

/** Makes another context the current one; what `leaveContext` needs is the one before. */
export function enterContext(vm: VM, context: PyContext): PyContext {
  const before = currentContext(vm);
  context.entered = true;
  vm.threads.current.context = context;
  return before;
}

export function leaveContext(vm: VM, context: PyContext, before: PyContext): void {
  context.entered = false;
  vm.threads.current.context = before;
}

/** `context.run(…)`: does something in a context. */
export function runIn(vm: VM, context: PyContext, operation: Operation): Value | undefined {
  return context.entered ? refuse(vm, context) : runEntered(vm, context, operation);
}

/** What happens when a context is entered that already is. */
export function refuse(vm: VM, context: PyContext): Value | undefined {
  return chain(
    vm,
    () => repr(vm, context),
    (_vm, text) => {
      throw new Raise("RuntimeError", `cannot enter context: ${String(text)} is already entered`);
    },
  );
}

function runEntered(vm: VM, context: PyContext, operation: Operation): Value | undefined {
  const before = enterContext(vm, context);
  return guarded(
    vm,
    operation,
    (_vm, value) => {
      leaveContext(vm, context, before);
      return value;
    },
    () => {
      leaveContext(vm, context, before);
      return PROPAGATE;
    },
  );
}

newMethod(contextType, "cls, /", () => new PyContext());

method(
  contextType,
  "run",
  "self, callable, /, *args, **kwargs",
  (vm, self: PyContext, callable: Value, args: readonly Value[], keywords: Keywords) =>
    runIn(vm, self, () => call(vm, callable, args, keywords)),
);
method(contextType, "copy", "self, /", (_vm, self: PyContext) => self.copy());
method(contextType, "__eq__", "self, other, /", (vm, self: PyContext, other: Value) =>
  other instanceof PyContext ? equals(vm, self.values, other.values) : false,
);
contextType.namespace.set("__hash__", null);

// What a context can do as a mapping, its dict of values does.
for (const name of ["keys", "values", "items", "__iter__", "__len__"]) {
  method(contextType, name, "self, /", (vm, self: PyContext) => ask(vm, self, name, []));
}
method(
  contextType,
  "get",
  "self, key, default=?, /",
  (vm, self: PyContext, key: Value, fallback: Value = null) =>
    checked(vm, key, () => ask(vm, self, "get", [key, fallback])),
);
method(contextType, "__contains__", "self, key, /", (vm, self: PyContext, key: Value) =>
  checked(vm, key, () => ask(vm, self, "__contains__", [key])),
);
method(contextType, "__getitem__", "self, key, /", (vm, self: PyContext, key: Value) =>
  checked(vm, key, () => getItem(vm, self.values, key)),
);
attribute(
  contextType,
  "_values",
  (_vm, self: PyContext) => self.values,
  (_vm, self: PyContext, value) => {
    if (value instanceof PyDict) self.values = value;
    return undefined;
  },
);

function ask(vm: VM, self: PyContext, name: string, args: Value[]): Value | undefined {
  return chain(
    vm,
    () => getAttribute(vm, self.values, name),
    (_vm, found) => call(vm, found, args),
  );
}

function checked(vm: VM, key: Value, go: () => Value | undefined): Value | undefined {
  if (typeName(key) === "_contextvars.ContextVar") return go();
  return chain(
    vm,
    () => repr(vm, key),
    (_vm, text) => {
      throw new Raise("TypeError", `a ContextVar key was expected, got ${String(text)}`);
    },
  );
}
