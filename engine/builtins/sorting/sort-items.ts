import { PyFloat } from "../../objects/float.ts";
import type { Value } from "../../objects/object.ts";
import { call } from "../../vm/calls.ts";
import { PROPAGATE } from "../../vm/frame.ts";
import type { VM } from "../../vm/machine.ts";
import { compareNumbers } from "../../vm/numbers.ts";
import { compare, comparePlain, compareTexts, truth } from "../../vm/operators.ts";
import { chain, collect, guarded, repeat } from "../../vm/sequencing.ts";
import type { Next } from "./question.ts";
import { Timsort } from "./timsort.ts";

/** A value and what it is sorted by. */
interface Item {
  readonly key: Value;
  readonly value: Value;
}

const LESS = 0;

export interface SortOptions {
  readonly key: Value;
  readonly reverse: boolean;
}

/**
 * Goes on with the items in order; `failed` is told the order in which an exception leaves them.
 * Objects/listobject.c, list_sort_impl
 */
export function sortItems(
  vm: VM,
  values: readonly Value[],
  options: SortOptions,
  next: (vm: VM, sorted: Value[]) => Value | undefined,
  failed: (left: Value[]) => void,
): Value | undefined {
  return withKeys(vm, values, options.key, (items) => {
    if (options.reverse) items.reverse();
    const result = () => {
      if (options.reverse) items.reverse();
      return items.map(({ value }) => value);
    };
    const order = plainOrder(items);
    if (order !== undefined) {
      items.sort((a, b) => order(a.key, b.key));
      return next(vm, result());
    }
    const sort = new Timsort(items);
    return guarded(
      vm,
      () => answerAll(vm, sort.begin()),
      () => next(vm, result()),
      () => {
        sort.abandon();
        failed(result());
        return PROPAGATE;
      },
    );
  });
}

function withKeys(
  vm: VM,
  values: readonly Value[],
  key: Value,
  next: (items: Item[]) => Value | undefined,
): Value | undefined {
  if (key === null) return next(values.map((value) => ({ key: value, value })));
  return collect(
    vm,
    values,
    (_vm, value) => call(vm, key, [value]),
    (_vm, keys) => next(keys.map((found, i) => ({ key: found, value: values[i] as Value }))),
  );
}

/** Asks the keys one question of the sort after the other. */
function answerAll(vm: VM, first: Next<Item>): Value | undefined {
  let question = first;
  return repeat(vm, () => {
    while (question !== undefined) {
      const { left, right } = question;
      const known = comparePlain(LESS, left.key, right.key);
      if (known === undefined) break;
      question = question.answer(known);
    }
    const asked = question;
    if (asked === undefined) return true;
    return isLess(vm, asked.left.key, asked.right.key, (less) => {
      question = asked.answer(less);
    });
  });
}

/** Tells `next`; None. */
function isLess(
  vm: VM,
  left: Value,
  right: Value,
  next: (less: boolean) => void,
): Value | undefined {
  const tell = (_vm: VM, less: Value): null => {
    next(less === true);
    return null;
  };
  return chain(
    vm,
    () => compare(vm, LESS, left, right),
    (_vm, result) =>
      typeof result === "boolean" ? tell(vm, result) : chain(vm, () => truth(vm, result), tell),
  );
}

/** Keys of one plain kind have one stable order, however it is found. */
function plainOrder(items: readonly Item[]): ((a: Value, b: Value) => number) | undefined {
  if (items.every(({ key }) => typeof key === "string")) {
    return (a, b) => compareTexts(a as string, b as string);
  }
  if (items.every(({ key }) => isOrdered(key))) return (a, b) => compareNumbers(a, b) ?? 0;
  return undefined;
}

const isOrdered = (key: Value): boolean =>
  typeof key === "number" ||
  typeof key === "bigint" ||
  typeof key === "boolean" ||
  (key instanceof PyFloat && key.cls.builtin && !Number.isNaN(key.value));
