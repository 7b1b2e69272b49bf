import type { Value } from "../objects/object.ts";
import { INTRINSICS } from "../python/bytecode.ts";
import { must } from "../support/assert.ts";
import { getAttribute } from "./attributes.ts";
import { call } from "./calls.ts";
import type { PyFrame } from "./frame.ts";
import type { VM } from "./machine.ts";
import { chain } from "./sequencing.ts";

const ARGUMENTS: Readonly<Record<(typeof INTRINSICS)[number], number>> = {
  typevar: 1,
  "typevar with bound": 2,
  paramspec: 1,
  typevartuple: 1,
  "with default": 2,
  "generic base": 1,
  "type alias": 3,
  "with type params": 2,
  interpolation: 1,
  template: 1,
  display: 1,
};

/** The module of ours whose Python code does it, where it is not `_generics`. */
const MODULES: Readonly<Partial<Record<(typeof INTRINSICS)[number], string>>> = {
  interpolation: "_templates",
  template: "_templates",
  display: "_display",
};

/** INTRINSIC: what type parameters, t-strings and shown values need is Python code of ours. */
export function intrinsic(vm: VM, frame: PyFrame, which: number, first: number): Value | undefined {
  const name = must(INTRINSICS[which], "intrinsic");
  const args = frame.registers.slice(first, first + ARGUMENTS[name]) as Value[];
  return chain(
    vm,
    () => vm.world.importModule(vm, MODULES[name] ?? "_generics"),
    (_vm, module) =>
      chain(
        vm,
        () => getAttribute(vm, module, name.replaceAll(" ", "_")),
        (_again, fn) => call(vm, fn, args),
      ),
  );
}
