import { MOST_ITEMS, NOT_IMPLEMENTED, PySlice } from "../objects/containers.ts";
import type { PyInt } from "../objects/int.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName } from "../objects/types.ts";
import { isIndex, withCount, withIndex, withSlice } from "../vm/conversions.ts";
import type { VM } from "../vm/machine.ts";
import { checkedIndex } from "../vm/subscripts.ts";

/** What a key in brackets selects: one place, or a slice whose parts are ints or None. */
type Selection = {
  readonly at: (vm: VM, place: number) => Value | undefined;
  readonly slice: (vm: VM, slice: PySlice) => Value | undefined;
};

/** What the messages about keys call the sequence. */
export interface KeyWords {
  readonly kind: string;
  readonly outOfRange: string;
}

/** Objects/listobject.c, list_subscript, and the like of other sequences */
export function select(
  vm: VM,
  key: Value,
  length: () => number,
  words: KeyWords,
  { at, slice }: Selection,
): Value | undefined {
  if (typeof key === "number") return at(vm, checkedIndex(key, length(), words.outOfRange));
  if (key instanceof PySlice) return withSlice(vm, key, slice);
  if (!isIndex(key)) {
    const what = `${words.kind} indices must be integers or slices, not ${typeName(key)}`;
    throw new Raise("TypeError", what);
  }
  return withIndex(vm, key, (_vm, index) => at(vm, placeOf(index, length(), words.outOfRange)));
}

/** The same for a sequence that may be longer than any other. */
export function selectLong(
  vm: VM,
  key: Value,
  kind: string,
  {
    at,
    slice,
  }: { readonly at: (index: PyInt) => Value; readonly slice: (slice: PySlice) => Value },
): Value | undefined {
  if (key instanceof PySlice) return withSlice(vm, key, (_vm, parts) => slice(parts));
  if (isIndex(key)) return withIndex(vm, key, (_vm, index) => at(index));
  const what = `${kind} indices must be integers or slices, not ${typeName(key)}`;
  throw new Raise("TypeError", what);
}

const SSIZE_MAX = 2n ** 63n - 1n;

function placeOf(index: PyInt, length: number, outOfRange: string): number {
  if (typeof index === "bigint" && (index > SSIZE_MAX || index < -SSIZE_MAX - 1n)) {
    throw new Raise("IndexError", "cannot fit 'int' into an index-sized integer");
  }
  return checkedIndex(index, length, outOfRange);
}

/** The items as often as `count` says, given to `next`. Objects/abstract.c, sequence_repeat */
export function repeated(
  vm: VM,
  items: readonly Value[],
  count: Value,
  next: (items: Value[]) => Value,
): Value | undefined {
  if (!isIndex(count)) return NOT_IMPLEMENTED;
  return withCount(vm, count, (_vm, times) => next(timesOver(items, times)));
}

function timesOver(items: readonly Value[], times: number): Value[] {
  if (items.length * times > MOST_ITEMS) throw new Raise("MemoryError");
  const result: Value[] = [];
  for (let i = 0; i < times; i += 1) for (const item of items) result.push(item);
  return result;
}
