import { PyList } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeOf } from "../objects/types.ts";
import { withItems } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { callMethod } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { sortItems } from "./sorting/sort-items.ts";

/** `dir(object)`: what `__dir__` gives, sorted. Objects/object.c, _dir_object */
export function namesOf(vm: VM, object: Value): Value | undefined {
  const listed = typeOf(object).lookup("__dir__");
  if (listed === undefined) throw new Raise("TypeError", "object does not provide __dir__");
  return chain(
    vm,
    () => callMethod(vm, listed, object, []),
    (_vm, names) => sortedNames(vm, names),
  );
}

/** A list of the names in their order. */
export function sortedNames(vm: VM, names: Value): Value | undefined {
  return withItems(vm, names, (_vm, items) =>
    sortItems(
      vm,
      items,
      { key: null, reverse: false },
      (_again, result) => new PyList(result),
      () => undefined,
    ),
  );
}
