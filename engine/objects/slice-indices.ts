import type { PySlice } from "./containers.ts";
import { add, type PyInt } from "./int.ts";
import { Raise } from "./raise.ts";

/** The places that a slice means, of any size. */
export interface SliceIndices {
  readonly start: PyInt;
  readonly stop: PyInt;
  readonly step: PyInt;
}

/** Objects/sliceobject.c, _PySlice_GetLongIndices; the parts of the slice are ints or None. */
export function sliceIndices(slice: PySlice, length: PyInt): SliceIndices {
  const step = (slice.step ?? 1) as PyInt;
  if (step === 0) throw new Raise("ValueError", "slice step cannot be zero");
  const lowest = step < 0 ? -1 : 0;
  const highest = step < 0 ? add(length, -1) : length;
  const within = (end: PyInt | null, otherwise: PyInt): PyInt => {
    if (end === null) return otherwise;
    if (end < 0) return larger(add(end, length), lowest);
    return end > highest ? highest : end;
  };
  return {
    start: within(slice.start as PyInt | null, step < 0 ? highest : lowest),
    stop: within(slice.stop as PyInt | null, step < 0 ? lowest : highest),
    step,
  };
}

const larger = (a: PyInt, b: PyInt): PyInt => (a > b ? a : b);
