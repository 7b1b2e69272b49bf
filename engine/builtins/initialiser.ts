import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { listType, typeOf } from "../objects/types.ts";
import type { VM } from "../vm/machine.ts";
import { method, type NativeFunction, PyNative } from "../vm/native.ts";
import { bindNative, type Keywords, parseSignature } from "../vm/signature.ts";

/**
 * Gives a builtin class its `__init__`, whose signature begins with `self`; errors about the
 * arguments name the class.
 */
export function initialiser(type: PyType, signature: string, run: NativeFunction): void {
  const parsed = parseSignature(signature);
  const bound = (vm: VM, self: Value, args: readonly Value[], keywords: Keywords) =>
    run(vm, ...bindNative(type, parsed, [self, ...args], own(self, keywords)));
  method(type, "__init__", "self, *args, **keywords", bound);

  /** Keywords that a `__new__` of the program's has taken are not looked at again. `list___init__` */
  function own(self: Value, keywords: Keywords): Keywords {
    const taken = keywords.size > 0 && !(typeOf(self).lookup("__new__") instanceof PyNative);
    return taken && type === listType ? NO_KEYWORDS : keywords;
  }
}

const NO_KEYWORDS: Keywords = new Map();
