import { PyDict } from "../../objects/dict.ts";
import type { Value } from "../../objects/object.ts";
import type { VM } from "../../vm/machine.ts";
import { PyModule } from "../../vm/module.ts";

/**
 * Where code finds builtins whose globals are this dict: what stands there as `__builtins__`, which
 * is added if there is nothing. `_PyEval_BuiltinsFromGlobals`
 */
export function useBuiltins(vm: VM, globals: PyDict): Map<string, Value> {
  const namespace = globals.map as Map<string, Value>;
  const own = globals.get("__builtins__");
  if (own === undefined) {
    globals.set("__builtins__", "__builtins__", vm.world.importModule(vm, "builtins") ?? null);
  } else if (own instanceof PyDict) {
    vm.ownBuiltins ??= new WeakMap();
    vm.ownBuiltins.set(namespace, own.map as Map<string, Value>);
  } else if (own instanceof PyModule) vm.ownBuiltins?.delete(namespace);
  return namespace;
}
