import { NOT_IMPLEMENTED } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import type { PyType } from "../objects/type.ts";
import { COMPARISONS } from "../python/bytecode.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { compare, equals, holds, plainEquals } from "../vm/operators.ts";
import { chain, repeat } from "../vm/sequencing.ts";

interface Sequence {
  readonly items: readonly Value[];
}

const EQUAL = 2;
const NOT_EQUAL = 3;
const isEquality = (index: number): boolean => index === EQUAL || index === NOT_EQUAL;

/** How sequences of different lengths are found to be unequal. */
type Approach = "by length" | "item by item";

/** Adds `__lt__`, `__eq__` and so on. Objects/listobject.c, list_richcompare, and tuplerichcompare */
export function sequenceComparisons(
  type: PyType,
  isSequence: (value: Value) => value is Value & Sequence,
  approach: Approach,
): void {
  COMPARISONS.forEach(({ method: name }, index) => {
    method(type, name, "self, value, /", (vm, self: Sequence, other: Value) => {
      if (!isSequence(other)) return NOT_IMPLEMENTED;
      const differ = self.items.length !== other.items.length;
      if (approach === "by length" && differ && isEquality(index)) return index === NOT_EQUAL;
      return compareItems(vm, index, self, other);
    });
  });
}

/** The first items that differ decide. */
function compareItems(vm: VM, index: number, left: Sequence, right: Sequence): Value | undefined {
  return chain(
    vm,
    () => firstDifference(vm, left, right),
    (_vm, place) => {
      const a = left.items[place as number];
      const b = right.items[place as number];
      if (a === undefined || b === undefined) {
        return holds(index, left.items.length - right.items.length);
      }
      return isEquality(index) ? index === NOT_EQUAL : compare(vm, index, a, b);
    },
  );
}

/** Where two sequences differ, or the shorter one ends. */
function firstDifference(vm: VM, left: Sequence, right: Sequence): Value | undefined {
  let place = -1;
  return repeat(vm, () => {
    for (;;) {
      place += 1;
      const a = left.items[place];
      const b = right.items[place];
      if (a === undefined || b === undefined) return place;
      const same = plainEquals(a, b);
      if (same === undefined) return askAt(vm, a, b, place);
      if (!same) return place;
    }
  });
}

/** The place if the program says that the items differ, otherwise None. */
function askAt(vm: VM, a: Value, b: Value, place: number): Value | undefined {
  return chain(
    vm,
    () => equals(vm, a, b),
    (_vm, same) => (same === true ? null : place),
  );
}
