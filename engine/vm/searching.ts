import type { End } from "../objects/index-range.ts";
import type { Value } from "../objects/object.ts";
import type { VM } from "./machine.ts";
import { equals, plainEquals } from "./operators.ts";
import { chain, repeat } from "./sequencing.ts";

/** What may change while the program compares. */
interface Sequence {
  readonly items: readonly Value[];
}

interface Span {
  readonly start?: End;
  readonly stop?: End;
}

/** Place of the first item that equals `value`, -1 if there is none. */
export function findEqual(
  vm: VM,
  sequence: Sequence,
  value: Value,
  { start, stop }: Span = {},
): Value | undefined {
  const end = fromFront(stop ?? Number.POSITIVE_INFINITY, sequence);
  let place = fromFront(start ?? 0, sequence) - 1;
  return repeat(vm, () => {
    for (place += 1; place < Math.min(end, sequence.items.length); place += 1) {
      const item = sequence.items[place] as Value;
      const same = plainEquals(item, value);
      if (same === undefined) return askAt(vm, item, value, place);
      if (same) return place;
    }
    return -1;
  });
}

function fromFront(end: number | bigint, { items }: Sequence): number {
  const place = Number(end);
  return place < 0 ? Math.max(0, place + items.length) : place;
}

/** The place if the program says so, otherwise None. */
function askAt(vm: VM, item: Value, value: Value, place: number): Value | undefined {
  return chain(
    vm,
    () => equals(vm, item, value),
    (_vm, same) => (same === true ? place : null),
  );
}

/** How many items equal `value`. */
export function countEqual(vm: VM, sequence: Sequence, value: Value): Value | undefined {
  let count = 0;
  let place = -1;
  const next = (): Value | undefined =>
    chain(
      vm,
      () => findEqual(vm, sequence, value, { start: place + 1 }),
      (_vm, found) => {
        if (found === -1) return count;
        count += 1;
        place = found as number;
        return null;
      },
    );
  return repeat(vm, next);
}
