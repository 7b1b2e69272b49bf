import { PyTuple } from "../objects/containers.ts";
import { instanceOf } from "../objects/instance.ts";
import type { Value } from "../objects/object.ts";
import { boolType, builtinType, classOf, objectType, typeOf } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import { DrivenIterator, type Step } from "../vm/driven-iterator.ts";
import { iterate } from "../vm/iteration.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { truth } from "../vm/operators.ts";
import { chain } from "../vm/sequencing.ts";
import { sift } from "../vm/sifting.ts";
import { drivenMethods } from "./iterators.ts";
import { newMethod } from "./new-method.ts";

export const filterType = builtinType("filter", [objectType]);

/** `filter(function, iterable)`. Python/bltinmodule.c, filter_next */
class PyFilter extends DrivenIterator {
  readonly function: Value;
  readonly iterator: Value;

  constructor(fn: Value, iterator: Value) {
    super();
    this.function = fn;
    this.iterator = iterator;
  }

  override advance(vm: VM): Step {
    return sift(vm, this.iterator, (_vm, item) => this.#accepts(vm, item));
  }

  #accepts(vm: VM, item: Value): Value | undefined {
    const test = this.function;
    if (test === null || test === boolType) return truth(vm, item);
    return chain(
      vm,
      () => call(vm, test, [item]),
      (_vm, result) => truth(vm, result),
    );
  }
}
classOf(PyFilter, filterType);
drivenMethods(filterType);

method(
  filterType,
  "__reduce__",
  "self, /",
  (_vm, self: PyFilter) => new PyTuple([typeOf(self), new PyTuple([self.function, self.iterator])]),
);

newMethod(filterType, "cls, function, iterable, /", newFilter, {
  wrap: (cls, value) => instanceOf(cls, value as PyFilter),
});

function newFilter(vm: VM, _cls: Value, fn: Value, iterable: Value): Value | undefined {
  return chain(
    vm,
    () => iterate(vm, iterable),
    (_vm, iterator) => new PyFilter(fn, iterator),
  );
}
