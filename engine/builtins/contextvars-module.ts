import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { PyModule } from "../vm/module.ts";
import { PyNative } from "../vm/native.ts";

const CURRENT = Symbol("the context that is entered");

/** The context whose variables code sees just now; None until there is one. */
export const currentContext = (vm: VM): Value =>
  (vm.extensions.get(CURRENT) as Value | undefined) ?? null;

/** Makes another context the current one and gives the one before. */
export function enterContext(vm: VM, context: Value): Value {
  const before = currentContext(vm);
  vm.extensions.set(CURRENT, context);
  return before;
}

/** The module `_contextvars`, over which `contextvars` is written in Python. */
export function contextvarsModule(_vm: VM): PyModule {
  const module = new PyModule("_contextvars");
  const define = (name: string, signature: string, run: (vm: VM, context: Value) => Value) =>
    module.namespace.set(name, new PyNative(name, signature, run, { module: "_contextvars" }));
  define("current", "", (vm) => currentContext(vm));
  define("enter", "context, /", enterContext);
  return module;
}
