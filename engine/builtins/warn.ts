import type { Value } from "../objects/object.ts";
import { getAttributeFor } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { chain } from "../vm/sequencing.ts";

/**
 * Warns as the interpreter itself does, of what the frame on top is at. None when the program may go on;
 * a filter of the program's may make an exception of it. Python/_warnings.c, PyErr_WarnEx
 */
export function warn(vm: VM, category: Value, message: string): Value | undefined {
  return chain(
    vm,
    () => vm.world.importModule(vm, "warnings"),
    (_vm, warnings) =>
      getAttributeFor(vm, warnings, "_from_native", (run) => call(vm, run, [message, category])),
  );
}
