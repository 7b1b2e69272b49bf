import type { PyList, PySlice } from "../objects/containers.ts";
import { changed, type Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { withFastItems } from "../vm/fast-items.ts";
import type { VM } from "../vm/machine.ts";
import { slicePlaces } from "../vm/subscripts.ts";

/** `list[slice] = value`. Objects/listobject.c, list_ass_subscript */
export function assignSlice(vm: VM, self: PyList, slice: PySlice, value: Value): Value | undefined {
  const contiguous = slicePlaces(slice, self.items.length).step === 1;
  return withFastItems(vm, value, "must assign iterable to extended slice", (_vm, items) => {
    if (contiguous) replacePart(self, slice, items);
    else replaceEach(self, slice, items);
    changed(self);
    return null;
  });
}

function replacePart(self: PyList, slice: PySlice, items: readonly Value[]): void {
  const { start, stop } = slicePlaces(slice, self.items.length);
  const rest = self.items.slice(Math.max(start, stop));
  self.items.length = start;
  for (const item of items) self.items.push(item);
  for (const item of rest) self.items.push(item);
}

function replaceEach(self: PyList, slice: PySlice, items: readonly Value[]): void {
  const { start, step, count } = slicePlaces(slice, self.items.length);
  if (items.length !== count) {
    const what = `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`;
    throw new Raise("ValueError", what);
  }
  items.forEach((item, i) => {
    self.items[start + i * step] = item;
  });
}

/** `del list[slice]` */
export function deleteSlice(self: PyList, slice: PySlice): Value {
  changed(self);
  const { start, step, count } = slicePlaces(slice, self.items.length);
  if (step === 1) {
    self.items.splice(start, count);
    return null;
  }
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
  self.items = self.items.filter((_, place) => !gone.has(place));
  return null;
}
