import { PyList, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { type Place, placesOf } from "../vm/places.ts";
import { callLibrary } from "./library-call.ts";

/** So many calls are remembered: `DEBUG_STACK_DEPTH` of Lib/asyncio/constants.py. */
export const DEBUG_STACK_DEPTH = 10;

/** The calls that are going on, innermost last. `format_helpers.extract_stack` */
export const extractStack = (vm: VM): Place[] => placesOf(vm, DEBUG_STACK_DEPTH).reverse();

/** `_source_traceback`: a summary of the stack; None outside of debug mode. */
export function sourceTraceback(vm: VM, places: readonly Place[] | undefined): Value | undefined {
  if (places === undefined) return null;
  const entries = places.map(({ file, line, name }) => {
    const text = vm.world.sourceOf(file)?.split("\n")[line - 1]?.trim() ?? null;
    return new PyTuple([file, line, name, text]);
  });
  return callLibrary(vm, "format_helpers._stack_summary", [new PyList(entries)]);
}
