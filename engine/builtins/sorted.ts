import { PyList } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { Raise } from "../objects/raise.ts";
import { listType } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import { withHintedItems } from "../vm/length-hint.ts";
import { chain } from "../vm/sequencing.ts";
import type { Keywords } from "../vm/signature.ts";
import { builtin } from "./functions.ts";

/** Python/bltinmodule.c, builtin_sorted: a new list, and its method `sort` with the keywords. */
builtin("sorted", "*args, **keywords", (vm, args: readonly Value[], keywords: Keywords) => {
  const [iterable] = args;
  if (iterable === undefined || args.length !== 1) {
    throw new Raise("TypeError", `sorted expected 1 argument, got ${args.length}`);
  }
  return withHintedItems(vm, iterable, (_vm, items) => {
    const list = new PyList(items);
    return chain(
      vm,
      () => call(vm, listType.lookup("sort") as Value, [list], keywords),
      () => list,
    );
  });
});
