import type { Value } from "../objects/object.ts";
import { getAttribute } from "../vm/attributes.ts";
import { call } from "../vm/calls.ts";
import type { VM } from "../vm/machine.ts";
import { chain } from "../vm/sequencing.ts";

/** Calls a function of one of asyncio's modules: what a method of the kernel leaves to Python. */
export function callLibrary(
  vm: VM,
  path: `${string}.${string}`,
  args: readonly Value[],
): Value | undefined {
  const dot = path.lastIndexOf(".");
  return chain(
    vm,
    () => vm.world.importModule(vm, `asyncio.${path.slice(0, dot)}`),
    (_vm, module) =>
      chain(
        vm,
        () => getAttribute(vm, module, path.slice(dot + 1)),
        (_again, fn) => call(vm, fn, args),
      ),
  );
}

/** Calls a method of an object as Python code would: one of a subclass of the program's counts. */
export function callAttribute(
  vm: VM,
  object: Value,
  name: string,
  args: readonly Value[],
  keywords?: ReadonlyMap<string, Value>,
): Value | undefined {
  return chain(
    vm,
    () => getAttribute(vm, object, name),
    (_vm, method) => call(vm, method, args, keywords),
  );
}
