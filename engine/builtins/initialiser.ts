import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import type { VM } from "../vm/machine.ts";
import { method, type NativeFunction } from "../vm/native.ts";
import { bindNative, type Keywords, parseSignature } from "../vm/signature.ts";

/**
 * Gives a builtin class its `__init__`, whose signature begins with `self`; errors about the
 * arguments name the class.
 */
export function initialiser(type: PyType, signature: string, run: NativeFunction): void {
  const parsed = parseSignature(signature);
  const bound = (vm: VM, self: Value, args: readonly Value[], keywords: Keywords) =>
    run(vm, ...bindNative(type, parsed, [self, ...args], keywords));
  method(type, "__init__", "self, *args, **keywords", bound);
}
