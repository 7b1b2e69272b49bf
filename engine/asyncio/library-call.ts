import type { Value } from "../objects/object.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { chain } from "../vm/sequencing.ts";

/** Calls a function of `asyncio.base_events`: what a method of the loop leaves to Python. */
export function callLibrary(vm: VM, name: string, args: readonly Value[]): Value | undefined {
  return chain(
    vm,
    () => vm.world.importModule(vm, "asyncio.base_events"),
    (_vm, module) =>
      chain(
        vm,
        () => getAttribute(vm, module, name),
        (_again, fn) => call(vm, fn, args),
      ),
  );
}
