import { lineOf } from "../builtins/frame-object.ts";
import { PyList, PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { PyFrame } from "../vm/frame.ts";
import type { VM } from "../vm/machine.ts";
import type { Place } from "./objects.ts";

/** So many calls are remembered: `DEBUG_STACK_DEPTH` of Lib/asyncio/constants.py. */
const DEPTH = 10;

/** The calls that are going on, innermost last. `format_helpers.extract_stack` */
export function placesOf(vm: VM): Place[] {
  const places: Place[] = [];
  for (let frame = vm.top; frame !== undefined && places.length < DEPTH; frame = frame.back) {
    if (frame instanceof PyFrame && !frame.code.source.hidden) places.unshift(placeOf(frame));
  }
  return places;
}

function placeOf(frame: PyFrame): Place {
  const { file, name } = frame.code.source;
  return { file, name, line: lineOf(frame) };
}

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
