import { PyList, PyTuple } from "../objects/containers.ts";
import { PyDict } from "../objects/dict.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeName, typeOf } from "../objects/types.ts";
import type { Register } from "./frame.ts";
import { iterate, withItems } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { chain, discard, drain } from "./sequencing.ts";

// Both give true when they are done, false when a frame was pushed that will do it.

/** `a, b, c = value`, into consecutive registers. */
export function unpack(
  vm: VM,
  registers: Register[],
  first: number,
  value: Value,
  count: number,
): boolean {
  const known = itemsFor(value);
  if (known !== undefined && known.length === count) {
    for (let i = 0; i < count; i += 1) registers[first + i] = known[i];
    return true;
  }
  return unpackSlowly(vm, registers, first, value, count);
}

function unpackSlowly(
  vm: VM,
  registers: Register[],
  first: number,
  value: Value,
  count: number,
): boolean {
  const fill = (items: readonly Value[]): null => {
    checkCount(value, items.length, count);
    for (let i = 0; i < count; i += 1) registers[first + i] = items[i];
    return null;
  };
  const known = itemsFor(value);
  if (known !== undefined) {
    fill(known);
    return true;
  }
  return discard(vm, () => takeAtMost(vm, value, count + 1, fill)) === "done";
}

const itemsFor = (value: Value): readonly Value[] | undefined =>
  (value instanceof PyTuple || value instanceof PyList) && value.cls.builtin
    ? value.items
    : undefined;

/** Takes no more from an iterator than is needed to see that there are too many. */
function takeAtMost(
  vm: VM,
  value: Value,
  most: number,
  fill: (items: readonly Value[]) => null,
): Value | undefined {
  checkIterable(value);
  return chain(
    vm,
    () => iterate(vm, value),
    (_vm, iterator) => {
      const items: Value[] = [];
      return drain(
        vm,
        iterator,
        (_again, item) => {
          items.push(item);
          return items.length === most ? fill(items) : undefined;
        },
        () => fill(items),
      );
    },
  );
}

function checkIterable(value: Value): void {
  const type = typeOf(value);
  if ((type.lookup("__iter__") ?? type.lookup("__getitem__")) === undefined) {
    throw new Raise("TypeError", `cannot unpack non-iterable ${typeName(value)} object`);
  }
}

function checkCount(value: Value, got: number, expected: number): void {
  if (got < expected) {
    throw new Raise("ValueError", `not enough values to unpack (expected ${expected}, got ${got})`);
  }
  if (got > expected) {
    const isDict = value instanceof PyDict && value.cls.builtin;
    const length = isDict ? value.size : itemsFor(value)?.length;
    const known = length === undefined ? "" : `, got ${length}`;
    throw new Raise("ValueError", `too many values to unpack (expected ${expected}${known})`);
  }
}

/** `a, *b, c = value`; `shape` is the number of targets before and (in the upper half) after `*b`. */
export function unpackStar(
  vm: VM,
  registers: Register[],
  first: number,
  value: Value,
  shape: number,
): boolean {
  const before = shape & 0xffff;
  const after = shape >> 16;
  const fill = (items: readonly Value[]): null => {
    const middle = items.length - before - after;
    if (middle < 0) {
      const what = `not enough values to unpack (expected at least ${before + after}, got ${items.length})`;
      throw new Raise("ValueError", what);
    }
    for (let i = 0; i < before; i += 1) registers[first + i] = items[i];
    registers[first + before] = new PyList(items.slice(before, before + middle));
    for (let i = 0; i < after; i += 1) {
      registers[first + before + 1 + i] = items[before + middle + i];
    }
    return null;
  };
  checkIterable(value);
  return discard(vm, () => withItems(vm, value, (_vm, items) => fill(items))) === "done";
}
