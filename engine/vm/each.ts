import type { Value } from "../objects/object.ts";
import { iterate } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { chain, drain } from "./sequencing.ts";

/** Does `each` with one value of an iterable after the other, until it gives something else than None. */
export function eachOf(
  vm: VM,
  iterable: Value,
  each: (item: Value) => Value | undefined,
): Value | undefined {
  return chain(
    vm,
    () => iterate(vm, iterable),
    (_vm, iterator) => eachLeft(vm, iterator, each),
  );
}

/** The same with what an iterator still gives. */
export function eachLeft(
  vm: VM,
  iterator: Value,
  each: (item: Value) => Value | undefined,
): Value | undefined {
  return drain(
    vm,
    iterator,
    (_vm, item) => each(item) ?? undefined,
    () => null,
  );
}
