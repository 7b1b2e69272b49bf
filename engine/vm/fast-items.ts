import { PyList, PyTuple } from "../objects/containers.ts";
import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { PROPAGATE } from "./frame.ts";
import { iterate, remainingItems } from "./iteration.ts";
import type { VM } from "./machine.ts";
import { guarded } from "./sequencing.ts";

/** Goes on with the items of an iterable; `refusal` says that it is none. PySequence_Fast */
export function withFastItems(
  vm: VM,
  value: Value,
  refusal: string,
  next: (vm: VM, items: readonly Value[]) => Value | undefined,
): Value | undefined {
  const isPlain = (value instanceof PyList || value instanceof PyTuple) && value.cls.builtin;
  if (isPlain) return next(vm, value.items.slice());
  return guarded(
    vm,
    () => iterate(vm, value),
    (_vm, iterator) => remainingItems(vm, iterator, next),
    (_vm, error) => {
      if (!vm.isException(error, exceptionType("TypeError"))) return PROPAGATE;
      throw new Raise("TypeError", refusal);
    },
  );
}
