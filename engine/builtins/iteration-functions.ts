import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { typeOf } from "../objects/types.ts";
import { EXHAUSTED } from "../vm/driven-iterator.ts";
import { eachOf } from "../vm/each.ts";
import { iterate, nextOf } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { plainTruth, truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { take } from "../vm/stepping.ts";
import { CallableIterator } from "./callable-iterator.ts";
import { builtin } from "./functions.ts";

/** Python/bltinmodule.c */

builtin("iter", "object, sentinel=?, /", (vm, object: Value, sentinel?: Value) => {
  if (sentinel === undefined) return iterate(vm, object);
  if (typeOf(object).lookup("__call__") === undefined) {
    throw new Raise("TypeError", "iter(v, w): v must be callable");
  }
  return new CallableIterator(object, sentinel);
});

builtin("next", "iterator, default=?, /", (vm, iterator: Value, otherwise?: Value) => {
  const value =
    otherwise === undefined
      ? nextOf(vm, iterator)
      : take(
          vm,
          iterator,
          (_vm, item) => item,
          () => otherwise,
        );
  if (value === EXHAUSTED) throw new Raise("StopIteration");
  return value;
});

/** Whether the truth of some value is `wanted`. */
function some(vm: VM, iterable: Value, wanted: boolean): Value | undefined {
  return chain(
    vm,
    () =>
      eachOf(vm, iterable, (item) => {
        const known = plainTruth(item);
        if (known !== undefined) return known === wanted ? true : null;
        return chain(
          vm,
          () => truth(vm, item),
          (_vm, held) => (held === wanted ? true : null),
        );
      }),
    (_vm, found) => found === true,
  );
}

builtin("any", "iterable, /", (vm, iterable: Value) => some(vm, iterable, true));

builtin("all", "iterable, /", (vm, iterable: Value) =>
  chain(
    vm,
    () => some(vm, iterable, false),
    (_vm, found) => found !== true,
  ),
);
