import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { attributeOr } from "../vm/attributes.ts";
import { callingFrame } from "../vm/calling-frame.ts";
import type { PyFrame } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import { namespaceDict } from "../vm/namespace-dict.ts";
import { frameLocals } from "./frame-locals.ts";
import { builtin } from "./functions.ts";

/** `globals`, `locals` and `vars`. Python/bltinmodule.c */

function caller(vm: VM): PyFrame {
  const frame = callingFrame(vm);
  if (frame === undefined) throw new Raise("SystemError", "frame does not exist");
  return frame;
}

builtin("globals", "", (vm) => namespaceDict(vm, caller(vm).globals));
builtin("locals", "", (vm) => frameLocals(vm, caller(vm)));

builtin("vars", "object=?, /", (vm, object?: Value) => {
  if (object === undefined) return frameLocals(vm, caller(vm));
  return attributeOr(
    vm,
    object,
    "__dict__",
    (dict) => dict,
    () => {
      throw new Raise("TypeError", "vars() argument must have __dict__ attribute");
    },
  );
});
