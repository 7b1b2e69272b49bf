import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PROPAGATE } from "../vm/frame.ts";
import { isIterable, itemsOf, iterate, withItems } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { guarded } from "../vm/sequencing.ts";

/** Goes on with all items of what is to be joined. PySequence_Fast */
export function withJoined(
  vm: VM,
  iterable: Value,
  next: (items: readonly Value[]) => Value | undefined,
): Value | undefined {
  const known = itemsOf(iterable);
  if (known !== undefined) return next(known);
  if (!isIterable(iterable)) throw refusal();
  return guarded(
    vm,
    () => iterate(vm, iterable),
    (_vm, iterator) => withItems(vm, iterator, (_again, items) => next(items)),
    (_vm, exception) => {
      if (vm.isException(exception, exceptionType("TypeError"))) throw refusal();
      return PROPAGATE;
    },
  );
}

const refusal = (): Raise => new Raise("TypeError", "can only join an iterable");
