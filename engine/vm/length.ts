import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import type { VM } from "./machine.ts";
import { callMethod, checkedLength } from "./operators.ts";
import { chain } from "./sequencing.ts";

/** `len(value)`. PyObject_Size */
export function lengthOf(vm: VM, value: Value): Value | undefined {
  const method = typeOf(value).lookup("__len__");
  if (method === undefined) {
    throw new Raise("TypeError", `object of type '${typeName(value)}' has no len()`);
  }
  return chain(
    vm,
    () => callMethod(vm, method, value, []),
    (_vm, length) => checkedLength(length),
  );
}
