import { PyTuple } from "../objects/containers.ts";
import type { Value } from "../objects/object.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { call } from "../vm/calls.ts";
import { DrivenIterator, EXHAUSTED, type Step } from "../vm/driven-iterator.ts";
import type { VM } from "../vm/machine.ts";
import { method } from "../vm/native.ts";
import { equals } from "../vm/operators.ts";
import { isStop, stepAfter, stepGuarded } from "../vm/stepping.ts";
import { drivenMethods, reduced } from "./iterators.ts";

const callableIteratorType = builtinType("callable_iterator", [objectType], { final: true });

/** `iter(callable, sentinel)`. Objects/iterobject.c, calliter_iternext */
export class CallableIterator extends DrivenIterator {
  /** Undefined once it is exhausted. */
  callable: Value | undefined;
  readonly sentinel: Value;

  constructor(callable: Value, sentinel: Value) {
    super();
    this.callable = callable;
    this.sentinel = sentinel;
  }

  override advance(vm: VM): Step {
    const callable = this.callable;
    if (callable === undefined) return EXHAUSTED;
    return stepGuarded(
      vm,
      () => call(vm, callable, []),
      (_vm, value) => this.#unlessSentinel(vm, value),
      (error) => {
        if (isStop(error)) this.callable = undefined;
        return isStop(error);
      },
    );
  }

  #unlessSentinel(vm: VM, value: Value): Step {
    return stepAfter(
      vm,
      () => equals(vm, this.sentinel, value),
      (_vm, same) => {
        if (same !== true) return value;
        this.callable = undefined;
        return EXHAUSTED;
      },
    );
  }
}
classOf(CallableIterator, callableIteratorType);
drivenMethods(callableIteratorType);

method(callableIteratorType, "__reduce__", "self, /", (vm, self: CallableIterator) => {
  const { callable, sentinel } = self;
  if (callable === undefined) return reduced(vm, { by: "iter", of: [new PyTuple([])] });
  return reduced(vm, { by: "iter", of: [callable, sentinel] });
});
