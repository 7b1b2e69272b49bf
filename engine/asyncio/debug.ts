import { PyList, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "../vm/machine.ts";
import { type Place, placesOf } from "../vm/places.ts";

/** So many calls are remembered: `DEBUG_STACK_DEPTH` of Lib/asyncio/constants.py. */
export const DEBUG_STACK_DEPTH = 10;

/** The calls that are going on, innermost last. `format_helpers.extract_stack` */
export const extractStack = (vm: VM): Place[] => placesOf(vm, DEBUG_STACK_DEPTH).reverse();

/** `_source_traceback`: as `traceback.format_list` takes it; None outside of debug mode. */
export function sourceTraceback(vm: VM, places: readonly Place[] | undefined): Value {
  if (places === undefined) return null;
  return new PyList(
    places.map(({ file, line, name }) => {
      const text = vm.world.sourceOf(file)?.split("\n")[line - 1]?.trim() ?? null;
      return new PyTuple([file, line, name, text]);
    }),
  );
}
