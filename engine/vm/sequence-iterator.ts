import { exceptionType } from "../objects/exception.ts";
import type { Value } from "../objects/object.ts";
import { builtinType, classOf, objectType } from "../objects/types.ts";
import { DrivenIterator, EXHAUSTED, type Step } from "./driven-iterator.ts";
import type { VM } from "./machine.ts";
import { stepGuarded } from "./stepping.ts";
import { getItem } from "./subscripts.ts";

export const sequenceIteratorType = builtinType("iterator", [objectType], { final: true });

/** Asks `__getitem__` with 0, 1, 2, … until IndexError. Objects/iterobject.c, iter_iternext */
export class SequenceIterator extends DrivenIterator {
  /** Undefined once it is exhausted. */
  sequence: Value | undefined;
  index = 0;

  constructor(sequence: Value) {
    super();
    this.sequence = sequence;
  }

  override advance(vm: VM): Step {
    const { sequence, index } = this;
    if (sequence === undefined) return EXHAUSTED;
    return stepGuarded(
      vm,
      () => getItem(vm, sequence, index),
      (_vm, item) => {
        this.index += 1;
        return item;
      },
      (error) => this.#endsBy(vm, error),
    );
  }

  #endsBy(vm: VM, error: Value): boolean {
    const ends = END.some((type) => vm.isException(error, type));
    if (ends) this.sequence = undefined;
    return ends;
  }
}
classOf(SequenceIterator, sequenceIteratorType);

const END = [exceptionType("IndexError"), exceptionType("StopIteration")];
